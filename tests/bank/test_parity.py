"""What is compared between the referee and a plain kernel, and what may differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.bank.judge import Case, Verdicts
from autograder.bank.parity import compare, read_reasons
from autograder.bank.run import Plan, run_bank
from autograder.course import Course
from autograder.errors import CourseError
from tests.small_bank import my_mm, write_answers, write_bank

NAME = "01_products"
CASE = Case(("answer", "f", "wrong_a"), {}, "f")


def verdicts(first: str) -> dict[tuple[str, ...], Verdicts]:
    """One judge's: a test on which the two differ, and two on which they agree."""
    return {CASE.key: Verdicts(CASE, {0: {"f_a": first, "f_b": "", "f_c": "x"}})}


@pytest.fixture
def course(course: Course) -> Course:
    """The small course with its bank."""
    write_bank(course)
    return course


def test_the_referee_and_a_plain_kernel_agree_on_a_good_bank(course: Course) -> None:
    result = run_bank(course, [NAME], Plan(parity=True, jobs=2))
    assert result.all_faults() == []
    assert result.parity.convictions == []
    assert result.parity.explained == []


def test_a_changed_argument_that_only_the_referee_sees_is_listed_but_no_fault(
    course: Course,
) -> None:
    source = my_mm("out = (a[:, :, None] * b[None]).sum(1)", "a.zero_()", "return out")
    folder = course.root / "others"
    write_answers(folder / NAME, {"my_mm/wrong_clears": source})
    result = run_bank(course, [NAME], Plan(parity=True, jobs=1, answers=folder))
    assert result.all_faults() == []
    (conviction,) = result.parity.convictions
    assert conviction.startswith("01_products: my_mm/wrong_clears, my_mm_refuses: ")


def test_any_other_difference_between_the_two_is_a_fault() -> None:
    assert compare(NAME, verdicts(""), verdicts("no\nlonger")).faults == [
        "01_products: f/wrong_a, f_a: referee: passed; plain kernel: no",
    ]
    assert compare(NAME, verdicts("no"), verdicts("")).faults == [
        "01_products: f/wrong_a, f_a: referee: no; plain kernel: passed",
    ]


def test_a_difference_with_a_reason_is_told_and_no_fault() -> None:
    found = compare(NAME, verdicts(""), verdicts("no"), {("f", "wrong_a"): "It is so."})
    line = "01_products: f/wrong_a, f_a: referee: passed; plain kernel: no (It is so.)"
    assert (found.faults, found.explained) == ([], [line])


def test_a_reason_without_a_difference_is_a_fault_where_the_answer_was_judged() -> None:
    reasons = {("f", "wrong_a"): "It is so.", ("g", "wrong_b"): "Not judged."}
    found = compare(NAME, verdicts(""), verdicts(""), reasons)
    sentence = "01_products: f/wrong_a is listed in differs.toml, but is judged the same by both."
    assert (found.faults, found.explained) == ([sentence], [])


def test_the_reasons_are_read_from_the_bank(course: Course) -> None:
    folder = course.lessons_dir / NAME / "answers"
    text = '[[answer]]\nname = "wrong_at"\nreason = "It is so."\n'
    (folder / "my_mm" / "differs.toml").write_text(text)
    assert read_reasons(folder, ["my_mm", "predictions"]) == {("my_mm", "wrong_at"): "It is so."}
    result = run_bank(course, [NAME], Plan(parity=True, jobs=2, exercise="my_mm"))
    assert result.all_faults() == [
        "01_products: my_mm/wrong_at is listed in differs.toml, but is judged the same by both."
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[", "not readable as TOML: "),
        ("[[mutant]]", "write [[answer]] entries only."),
        ("answer = 1", "write [[answer]] entries only."),
        ("answer = [1]", "[[answer]] entry 1: give it `name` and `reason`, and nothing else."),
        ('[[answer]]\nname = "wrong_at"', "give it `name` and `reason`, and nothing else."),
        (
            '[[answer]]\nname = "wrong_at"\nreason = " "',
            "`name` and `reason` have to be text, and not empty.",
        ),
        (
            '[[answer]]\nname = "right_loop"\nreason = "x"',
            "right_loop is no wrong answer beside this file.",
        ),
        (
            '[[answer]]\nname = "wrong_gone"\nreason = "x"',
            "wrong_gone is no wrong answer beside this file.",
        ),
    ],
)
def test_a_list_of_reasons_that_is_wrong_is_an_error(
    course: Course, text: str, sentence: str
) -> None:
    path: Path = course.lessons_dir / NAME / "answers" / "my_mm" / "differs.toml"
    path.write_text(text)
    with pytest.raises(CourseError) as caught:
        read_reasons(path.parent.parent, ["my_mm"])
    assert str(caught.value).startswith(f"{path}: ")
    assert sentence in str(caught.value)
