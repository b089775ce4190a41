"""The bank of conftest's small course: three right and six wrong answers to each exercise."""

from __future__ import annotations

from pathlib import Path

from autograder.course import Course

_MY_MM = '''\
"""{why}"""


def my_mm(a, b):
{body}
'''
_CHECKED = """\
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("sizes do not fit")
"""
_PREDICTIONS = '''\
"""{why}"""

predictions = {body}
'''


def my_mm(*body: str, checked: bool = True, why: str = "A try.") -> str:
    """An answer to `my_mm`, with these lines as its body."""
    lines = "\n".join(f"    {line}" for line in body)
    return _MY_MM.format(why=why, body=_CHECKED * checked + lines)


def predictions(value: str, why: str = "A try.") -> str:
    """An answer to `predictions`, whose one value is written so."""
    return _PREDICTIONS.format(why=why, body=f'{{"x.T": {value}}}')


ANSWERS = {
    "my_mm/right_broadcast": my_mm("return (a[:, :, None] * b[None]).sum(1)"),
    "my_mm/right_loop": my_mm(
        "out = a.new_zeros(a.shape[0], b.shape[1])",
        "for k in range(a.shape[1]):",
        "    out += a[:, k : k + 1] * b[k]",
        "return out",
    ),
    "my_mm/right_rows": my_mm("return torch.stack([(row[:, None] * b).sum(0) for row in a])"),
    "my_mm/wrong_at": my_mm("return a @ b"),
    "my_mm/wrong_elementwise": my_mm("return a * b"),
    "my_mm/wrong_example": my_mm("return torch.tensor([[20.0, 23, 26, 29], [56, 68, 80, 92]])"),
    "my_mm/wrong_mean": my_mm("return (a[:, :, None] * b[None]).mean(1)"),
    "my_mm/wrong_no_error": my_mm("return (a[:, :, None] * b[None]).sum(1)", checked=False),
    "my_mm/wrong_transposed": my_mm("return (a[:, :, None] * b[None]).sum(1).t()"),
    "predictions/right_comma": predictions("(3, 2,)"),
    "predictions/right_later": predictions("...") + 'predictions["x.T"] = (3, 2)\n',
    "predictions/right_plain": predictions("(3, 2)"),
    "predictions/wrong_computed": predictions("tuple(torch.ones(2, 3).T.shape)"),
    "predictions/wrong_flat": predictions("(6,)"),
    "predictions/wrong_list": predictions("[3, 2]"),
    "predictions/wrong_none": predictions("None"),
    "predictions/wrong_same": predictions("(2, 3)"),
    "predictions/wrong_text": predictions('"(3, 2)"'),
}


def write_answers(folder: Path, answers: dict[str, str]) -> Path:
    """Write answers, by `exercise/name`, into a folder of exercises."""
    for name, source in answers.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return folder


def write_bank(course: Course, answers: dict[str, str] = ANSWERS) -> None:
    """Give the small course's lesson a bank of its own."""
    write_answers(course.lessons_dir / "01_products" / "answers", answers)
