"""The mutants of an answer cell: what changes, what never does, how harmless ones are marked."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from autograder.bank.mutants import Mutant, mutants, read_equivalents, stale
from autograder.errors import CourseError

SOFTMAX = '''\
def softmax(x, dim):
    """Return the softmax of x along dim; 2 lines of docstring, with dim=1 and x - 3."""
    ### BEGIN SOLUTION
    shifted = x - x.amax(dim=dim, keepdim=True)
    exponentials = torch.exp(shifted)
    return exponentials / exponentials.sum(dim=dim, keepdim=True)
    ### END SOLUTION
'''

MY_MM = '''\
def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    ### BEGIN SOLUTION
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {tuple(a.shape)} by {tuple(b.shape[0:2])}")
    return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)  # int32 would become int64
    ### END SOLUTION
'''

STRIDES_OF = '''\
def strides_of(shape, start=1):
    """Return the strides of a contiguous tensor."""
    ### BEGIN SOLUTION
    strides, step = [], start
    for size in reversed(shape):
        strides.append(step)
        step *= max(size, 1)
    return tuple(reversed(strides))
    ### END SOLUTION
'''

PREDICTIONS = """\
predictions = {
    ### BEGIN SOLUTION
    "x.t().shape": (3, 2),
    "x.sum().item()": 15,
    "x.dtype": "float32",
    "y = x.t()": "shares",
    "y = x + 1": "copies",
    "contiguous": True,
    "x @ x": None,
    ### STUB
    # "x.t().shape": ...,
    ### END SOLUTION
}
"""

CELLS = [SOFTMAX, MY_MM, STRIDES_OF, PREDICTIONS]


def cell(*lines: str) -> str:
    """An answer cell `f(x, y, dim)` with these lines as its solution."""
    body = "\n".join(f"    {line}" for line in lines)
    return f"def f(x, y, dim):\n    ### BEGIN SOLUTION\n{body}\n    ### END SOLUTION\n"


def changes(source: str) -> set[tuple[str, str]]:
    """Each mutant's operator and its changed line."""
    return {(mutant.operator, mutant.after) for mutant in mutants(source)}


def lines_of(found: list[Mutant]) -> set[str]:
    return {mutant.after for mutant in found}


@pytest.mark.parametrize("source", CELLS)
def test_every_mutant_compiles_and_has_an_id_and_a_meaning_of_its_own(source: str) -> None:
    found = mutants(source)
    original = ast.dump(ast.parse(source))
    dumps = [ast.dump(ast.parse(mutant.source)) for mutant in found]
    for mutant in found:
        compile(mutant.source, mutant.id, "exec")
    assert original not in dumps
    assert len(set(dumps)) == len(found)
    assert len({mutant.id for mutant in found}) == len(found) > 15


@pytest.mark.parametrize("source", CELLS)
def test_nothing_outside_of_the_solution_is_touched(source: str) -> None:
    head, _, rest = source.partition("### BEGIN SOLUTION\n")
    tail = rest.partition("### END SOLUTION")[2]
    for mutant in mutants(source):
        assert mutant.source.startswith(head + "### BEGIN SOLUTION\n"), mutant
        assert mutant.source.endswith("### END SOLUTION" + tail), mutant


@pytest.mark.parametrize("source", CELLS)
def test_a_mutant_shows_the_line_that_it_changes(source: str) -> None:
    for mutant in mutants(source):
        assert source.split("\n")[mutant.line - 1].strip() == mutant.before
        assert mutant.source.split("\n")[mutant.line - 1].strip() == mutant.after
        assert mutant.before != mutant.after


@pytest.mark.parametrize("source", CELLS)
def test_the_same_source_gives_the_same_mutants_in_the_order_of_its_lines(source: str) -> None:
    found = mutants(source)
    assert found == mutants(source)
    assert [m.line for m in found] == sorted(m.line for m in found)


def test_an_id_outlives_a_new_docstring_comment_message_and_layout() -> None:
    rewritten = (
        MY_MM.replace("Return the matrix product", "Multiply")
        .replace("  # int32 would become int64", "")
        .replace("cannot multiply", "no product of")
        .replace("a[:, :, None] * b[None]", "a[:, :, None]\n            * b[None]")
    )
    assert {m.id for m in mutants(rewritten)} == {m.id for m in mutants(MY_MM)}


def test_an_id_is_written_down_here_so_that_a_change_of_its_making_shows() -> None:
    (mutant,) = (m for m in mutants(SOFTMAX) if m.after == "shifted = x")
    assert mutant.id == "a8719039"
    assert mutant.operator == "syntax/drop-operand"
    assert mutant.line == 4
    assert mutant.before == "shifted = x - x.amax(dim=dim, keepdim=True)"


def test_a_mark_does_not_outlive_a_change_of_the_solution_elsewhere() -> None:
    changed = SOFTMAX.replace("torch.exp(shifted)", "shifted.exp()")
    (before,) = (m for m in mutants(SOFTMAX) if m.after == "shifted = x")
    (after,) = (m for m in mutants(changed) if m.after == "shifted = x")
    assert before.id != after.id


def test_the_usual_wrong_softmaxes_are_among_the_mutants() -> None:
    assert {
        "shifted = x",  # no maximum: overflows
        "shifted = x - x.amax(keepdim=True)",  # one maximum for all
        "shifted = x - x.amax(dim=-1, keepdim=True)",
        "shifted = x.sub_(x.amax(dim=dim, keepdim=True))",  # in place
        "return exponentials / exponentials.sum(dim=dim)",
        "return exponentials / exponentials.sum(dim=-1, keepdim=True)",
        "return exponentials / exponentials.sum(dim=dim, keepdim=False)",
    } <= lines_of(mutants(SOFTMAX))


def test_the_usual_wrong_products_are_among_the_mutants() -> None:
    found = {after.partition("  #")[0] for after in lines_of(mutants(MY_MM))}
    assert {
        "pass",  # no guard, or no result
        "return None",
        "if a.ndim != 2 or b.ndim != 2:",
        "if a.ndim != 2 or b.ndim > 2 or a.shape[1] != b.shape[0]:",
        "return (a[:, :, None] * b[None]).sum(1)",  # the dtype grows
        "return (a[:, :, None] * b[None]).sum(0, dtype=a.dtype)",
        "return (a[:, None] * b[None]).sum(1, dtype=a.dtype)",
    } <= found


def test_a_message_is_never_mutated() -> None:
    assert all("cannot multiply" not in mutant.after for mutant in mutants(MY_MM))


def test_the_usual_wrong_strides_are_among_the_mutants() -> None:
    assert {
        "for size in shape:",
        "step *= size",  # sizes of 0
        "step = max(size, 1)",
        "step += max(size, 1)",
        "return tuple(strides)",
        "return reversed(strides)",
    } <= lines_of(mutants(STRIDES_OF))


def test_every_prediction_is_turned_into_a_wrong_one() -> None:
    found = lines_of(mutants(PREDICTIONS))
    assert {
        '"x.t().shape": (2, 3),',
        '"x.t().shape": (4, 2),',
        '"x.t().shape": (3, 1),',
        '"x.t().shape": (3,),',
        '"x.sum().item()": 16,',
        "\"x.dtype\": 'float64',",
        '"contiguous": False,',
        '"x @ x": (),',
    } <= found
    for key in ("y = x.t()", "y = x + 1"):
        assert any(after.startswith(f'"{key}": \'') for after in found)


def test_a_prediction_is_left_out_and_the_rest_stays_a_dict() -> None:
    dropped = [m for m in mutants(PREDICTIONS) if m.operator == "syntax/drop-entry"]
    names: dict[str, dict[str, object]] = {}
    for mutant in dropped:
        exec(mutant.source, names)
        assert len(names["predictions"]) == 6
    assert len(dropped) == 7


@pytest.mark.parametrize(
    ("operator", "line", "after"),
    [
        ("tensor/drop-keyword", "return x.sum(dim=1)", "return x.sum()"),
        ("tensor/drop-argument", "return x.mean(dim)", "return x.mean()"),
        ("tensor/drop-argument", "return x.clamp(0, 1)", "return x.clamp(1)"),
        ("tensor/swap-arguments", "return torch.sub(x, y)", "return torch.sub(y, x)"),
        ("tensor/change-dim", "return x.sum(dim)", "return x.sum(-dim - 1)"),
        ("tensor/change-dim", "return torch.sum(x, dim)", "return torch.sum(x, 0)"),
        ("tensor/change-dim", "return x.sum(dim=dim)", "return x.sum(dim=-1)"),
        ("tensor/change-dim", "return x.flatten(1)", "return x.flatten(-2)"),
        ("tensor/change-dim", "return x.transpose(0, 1)", "return x.transpose(0, -1)"),
        ("tensor/keep-dim", "return x.amax(dim)", "return x.amax(dim, keepdim=True)"),
        ("core/ReplaceTrueWithFalse", "return x.sum(1, True)", "return x.sum(1, False)"),
        ("tensor/drop-call", "return x.t().contiguous()", "return x.t()"),
        ("tensor/drop-call", "return x.clone()", "return x"),
        ("tensor/drop-call", "return x.detach()", "return x"),
        ("tensor/drop-call", "return x.to(y.dtype)", "return x"),
        ("tensor/drop-call", "return torch.abs(x)", "return x"),
        ("tensor/drop-call", "return x @ y.T", "return x @ y"),
        ("tensor/drop-call", "return max(x, 1)", "return x"),
        ("tensor/other-name", "return x.reshape(-1)", "return x.view(-1)"),
        ("tensor/other-name", "return x.view(-1)", "return x.reshape(-1)"),
        ("tensor/other-name", "return x.max()", "return x.min()"),
        ("tensor/other-name", "return min(x, y)", "return max(x, y)"),
        ("tensor/other-name", "return x.sum()", "return x.mean()"),
        ("tensor/other-name", "return x.amax(0)", "return x.max(0)"),
        ("tensor/other-name", "return torch.zeros(3)", "return torch.ones(3)"),
        ("tensor/other-name", "return torch.ones_like(x)", "return torch.zeros_like(x)"),
        ("tensor/other-name", "return x.argmax()", "return x.argmin()"),
        ("tensor/other-name", "return torch.float32", "return torch.float64"),
        ("tensor/other-name", "return torch.int64", "return torch.int32"),
        ("tensor/other-name", "return x @ y", "return x * y"),
        ("tensor/in-place", "return x.masked_fill(y, 0)", "return x.masked_fill_(y, 0)"),
        ("tensor/in-place", "return x.t().exp()", "return x.t().exp_()"),
        ("tensor/in-place", "return x / y", "return x.div_(y)"),
        ("tensor/out-of-place", "x.add_(y)", "x.add(y)"),
        ("tensor/shift-bound", "return range(dim)", "return range(dim + 1)"),
        ("syntax/drop-operand", "return x - y", "return x"),
        ("syntax/swap-operands", "return x - y", "return y - x"),
        ("syntax/swap-operands", "return (x - 1) / y", "return y / (x - 1)"),
        ("syntax/drop-condition", "return x and y and dim", "return x and dim"),
        ("syntax/drop-condition", "return 0 <= x < y", "return 0 <= x"),
        ("syntax/drop-condition", "return [i for i in x if i]", "return [i for i in x]"),
        ("syntax/flip-in", "return x in y", "return x not in y"),
        ("syntax/force-condition", "return x if dim else y", "return y"),
        ("syntax/drop-bound", "return x[1:]", "return x[:]"),
        ("syntax/shift-bound", "return x[:dim]", "return x[:dim - 1]"),
        ("syntax/swap-elements", "return x[:, None]", "return x[None, :]"),
        ("syntax/drop-element", "return x[:, dim]", "return x[dim,]"),
        ("syntax/swap-elements", "return x.permute((0, dim))", "return x.permute((dim, 0))"),
        ("syntax/other-string", 'return "bij->ij"', "return 'bij->ji'"),
        ("syntax/other-string", 'return "shares"', "return 'sharesx'"),
        ("syntax/rebind", "x -= y", "x = x - y"),
        ("syntax/other-sign", "x -= y", "x += y"),
        ("syntax/remove-statement", "x.zero_()", "pass"),
        ("syntax/return-none", "raise ValueError(x)", "return None"),
        ("core/NumberReplacer", "return x[1:]", "return x[2:]"),
        ("core/ReplaceComparisonOperator_Lt_LtE", "return x < y", "return x <= y"),
        ("core/ReplaceUnaryOperator_Delete_Not", "return not x", "return x"),
        ("core/ReplaceUnaryOperator_Delete_Invert", "return ~x", "return x"),
    ],
)
def test_each_operator_makes_its_mistake(operator: str, line: str, after: str) -> None:
    assert (operator, after) in changes(cell(line))


def test_a_guard_is_left_out_whole() -> None:
    source = cell("if x.ndim != 2:", "    raise ValueError('rank')", "return x")
    (mutant,) = (m for m in mutants(source) if m.operator == "syntax/drop-guard")
    assert mutant.source == cell("pass", "return x")


def test_a_branch_is_always_or_never_taken() -> None:
    source = cell("if x:", "    return 1", "elif y:", "    return 2", "else:", "    return 3")
    forced = {after for name, after in changes(source) if name == "syntax/force-condition"}
    assert forced == {"if True:", "if False:", "elif True:", "elif False:"}


def test_a_decorator_is_left_out_unless_that_changes_nothing() -> None:
    source = cell("@torch.no_grad()", "def g():", "    return x", "return g()")
    assert ("syntax/drop-decorator", "") in changes(source)
    source = source.replace("torch.no_grad()", "staticmethod")
    assert "syntax/drop-decorator" not in {name for name, _ in changes(source)}


def test_gradients_are_recorded_where_they_should_not_be() -> None:
    source = cell("with torch.no_grad():", "    x -= y")
    assert ("tensor/other-name", "with torch.enable_grad():") in changes(source)


@pytest.mark.parametrize(
    "line",
    [
        "return x in (1, 2)",
        "return isinstance(x, (int, float))",
        "return torch.maximum(x, y)",
    ],
)
def test_what_has_no_order_is_not_put_in_another(line: str) -> None:
    assert not {name for name, _ in changes(cell(line)) if "/swap" in name}


def test_a_value_that_nobody_reads_again_is_not_overwritten() -> None:
    assert ("tensor/in-place", "return (x + y).exp_()") not in changes(cell("return (x + y).exp()"))


def test_every_solution_block_is_mutated() -> None:
    block = "### BEGIN SOLUTION\n{} = 1\n### END SOLUTION\n"
    source = f"{block.format('a')}b = 1\n{block.format('c')}"
    numbers = [m.after for m in mutants(source) if m.operator == "core/NumberReplacer"]
    assert numbers == ["a = 2", "a = 0", "c = 2", "c = 0"]


def test_names_outside_of_ascii_shift_nothing() -> None:
    assert ("syntax/drop-operand", "été = 'µ'; return x") in changes(
        cell("été = 'µ'; return x - y")
    )


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def f(:\n    pass\n", "not Python: .*line 1"),
        ("a = 1\n", "has no `### BEGIN SOLUTION` line"),
        ("### BEGIN SOLUTION\na = 1\n", "line 1 .* is never ended"),
        ("a = 1\n### END SOLUTION\n", "line 2 .* has no partner"),
    ],
)
def test_a_cell_without_a_whole_solution_is_refused(source: str, message: str) -> None:
    with pytest.raises(CourseError, match=message):
        mutants(source)


ENTRY = '[[mutant]]\nid = "1a2b3c4d"\nafter = "return x"\nreason = "The same by symmetry."\n'


def test_marks_are_read_by_id(tmp_path: Path) -> None:
    path = tmp_path / "equivalent.toml"
    path.write_text(ENTRY + ENTRY.replace("1a2b3c4d", "00000000"), encoding="utf-8")
    marks = read_equivalents(path)
    assert list(marks) == ["1a2b3c4d", "00000000"]
    assert marks["1a2b3c4d"].after == "return x"
    assert marks["1a2b3c4d"].reason == "The same by symmetry."


def test_without_a_file_nothing_is_marked(tmp_path: Path) -> None:
    assert read_equivalents(tmp_path / "equivalent.toml") == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[mutant]\n", r"not readable as TOML: .*line 1"),
        (ENTRY.replace("reason", "# reason"), "entry 1 has no `reason`"),
        (ENTRY.replace("The same by symmetry.", " "), "entry 1 has an empty `reason`"),
        (ENTRY.replace("after", "# after"), "entry 1 has no `after`"),
        (ENTRY.replace('"1a2b3c4d"', "7"), "entry 1 has no `id`"),
        (ENTRY + "because = 1\n", "entry 1: `because` is unknown"),
        (ENTRY + ENTRY, "mutant 1a2b3c4d is marked twice"),
        (ENTRY.replace("[[mutant]]", "[[mutants]]"), "`mutants` is unknown"),
        ("mutant = 3\n", "`mutant` is not a list"),
        ("mutant = [3]\n", "entry 1 is not a table"),
    ],
)
def test_a_bad_mark_is_one_sentence_that_names_the_file(
    tmp_path: Path, text: str, message: str
) -> None:
    path = tmp_path / "equivalent.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CourseError, match=message) as caught:
        read_equivalents(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_mark_whose_mutant_is_gone_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "equivalent.toml"
    found = mutants(SOFTMAX)
    path.write_text(ENTRY + ENTRY.replace("1a2b3c4d", found[0].id), encoding="utf-8")
    (sentence,) = stale(path, read_equivalents(path), found)
    assert sentence == f"{path}: mutant 1a2b3c4d (return x) no longer exists; delete its entry."
