"""The answer bank on disk: what is read, in which order, and what an author is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.bank.answers import Answer, read_answers
from autograder.errors import CourseError

EXERCISES = ["softmax", "my_mm"]


def write(folder: Path, name: str, content: str | bytes = '"""Why."""\nf = 1\n') -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_answers_come_in_the_order_of_the_exercises_and_then_of_their_names(tmp_path: Path) -> None:
    for name in ("my_mm/wrong_a", "softmax/wrong_b", "softmax/right_c", "softmax/wrong_a"):
        write(tmp_path, f"{name}.py")
    found = [f"{answer.exercise}/{answer.name}" for answer in read_answers(tmp_path, EXERCISES)]
    assert found == ["softmax/right_c", "softmax/wrong_a", "softmax/wrong_b", "my_mm/wrong_a"]


def test_an_answer_knows_its_source_its_reason_and_whether_it_is_right(tmp_path: Path) -> None:
    source = '"""Forgets the check."""\n\n\ndef my_mm(a, b):\n    return "é"\n'
    write(tmp_path, "my_mm/wrong_check.py", source)
    (answer,) = read_answers(tmp_path, EXERCISES)
    assert answer == Answer("my_mm", "wrong_check", source, "Forgets the check.")
    assert not answer.right
    assert Answer("my_mm", "right_loop", "", "").right


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_are_no_part_of_an_answer(
    tmp_path: Path, ending: str
) -> None:
    text = '\ufeff"""Why."""\nf = 1\n'.replace("\n", ending)
    write(tmp_path, "my_mm/right_a.py", text)
    assert read_answers(tmp_path, EXERCISES)[0].source == '"""Why."""\nf = 1\n'


def test_a_lesson_without_a_bank_has_no_answers(tmp_path: Path) -> None:
    assert read_answers(tmp_path / "answers", EXERCISES) == []


def test_caches_hidden_files_and_equivalent_mutants_are_no_answers(tmp_path: Path) -> None:
    for name in ("__pycache__/a.py", ".cache/a.py", ".a.py", "my_mm/equivalent.toml"):
        write(tmp_path, name, "not Python")
    assert read_answers(tmp_path, EXERCISES) == []


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("sofmax/right_a.py", "", "sofmax: no exercise has this name; there are: softmax, my_mm."),
        (
            "right_a.py",
            "",
            "right_a.py: an answer belongs into its exercise's folder: softmax, my_mm.",
        ),
        (
            "my_mm/rigth_a.py",
            '"""Why."""',
            "my_mm/rigth_a.py: an answer's file is named right_*.py or wrong_*.py.",
        ),
        (
            "my_mm/right_a.py",
            '"""Why."""\ndef f(:\n',
            "my_mm/right_a.py: not valid Python (line 2).",
        ),
        (
            "my_mm/right_a.py",
            'def my_mm(a, b):\n    """Not the reason."""\n',
            "my_mm/right_a.py: begin it with a docstring on why somebody would write this answer.",
        ),
    ],
)
def test_what_cannot_be_an_answer_is_named(
    tmp_path: Path, name: str, content: str, sentence: str
) -> None:
    write(tmp_path, name, content)
    with pytest.raises(CourseError) as caught:
        read_answers(tmp_path, EXERCISES)
    assert str(caught.value) == f"{tmp_path}/{sentence}"


def test_a_null_byte_is_not_valid_python(tmp_path: Path) -> None:
    path = write(tmp_path, "my_mm/right_a.py", '"""Why."""\n\0')
    with pytest.raises(CourseError, match=rf"^{path}: not valid Python"):
        read_answers(tmp_path, EXERCISES)


def test_an_answer_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "my_mm/right_a.py", b'"""Why."""\n# r\xe9sum\xe9\n')
    with pytest.raises(CourseError, match=r"^my_mm/right_a.py:2: not UTF-8"):
        read_answers(tmp_path, EXERCISES)


def test_a_warning_about_an_answers_code_is_not_shown(
    tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    write(tmp_path, "my_mm/wrong_escape.py", '"""Why."""\npattern = "\\d"\n')
    assert len(read_answers(tmp_path, EXERCISES)) == 1
    assert not recwarn.list
