"""What the bank finds: each kind of misjudged answer and weak test, none in a good lesson."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner, Result

from autograder.__main__ import main
from autograder.bank import run
from autograder.bank.mutants import mutants
from autograder.bank.run import BankResult, Plan, run_bank
from autograder.bank.table import as_json
from autograder.build.tree import load_lesson
from autograder.course import Course
from autograder.errors import CourseError
from autograder.referee.seeds import seed_everything
from tests.conftest import LESSON, make_course
from tests.small_bank import ANSWERS, my_mm, predictions, write_answers, write_bank

NAME = "01_products"
RIGHT = "return (a[:, :, None] * b[None]).sum(1)"
PLAN = Plan(plain=True, jobs=2)  # what the bank finds is the same, and faster found
MARKED = "984471ab"  # .sum(1) -> .sum(-2), which is the same here
POINTS_LOST = {
    "wrong_at": 8,
    "wrong_elementwise": 5,
    "wrong_example": 7,
    "wrong_mean": 5,
    "wrong_no_error": 3,
    "wrong_transposed": 5,
}


def faults(course: Course, plan: Plan = PLAN) -> list[str]:
    return run_bank(course, [NAME], plan).all_faults()


def with_answers(course: Course, answers: dict[str, str], plan: Plan = PLAN) -> BankResult:
    """Judge these answers in place of the course's own."""
    folder = course.root / "others"
    write_answers(folder / NAME, answers)
    return run_bank(course, [NAME], replace(plan, answers=folder))


def changed(folder: Path, old: str, new: str) -> Course:
    """The small course with a change in its lesson, and its bank."""
    assert old in LESSON
    course = make_course(folder / "changed", {NAME: LESSON.replace(old, new, 1)})
    write_bank(course)
    return course


def bank(course: Course, *words: str) -> Result:
    """Run `autograder bank --plain`."""
    command = ["--course", str(course.root), "bank", "--plain", "--jobs", "2"]
    return CliRunner().invoke(main, [*command, *words])


@pytest.fixture
def course(course: Course) -> Course:
    """The small course with its bank."""
    write_bank(course)
    return course


def test_a_good_bank_has_no_faults_and_every_answer_is_counted(course: Course) -> None:
    result = run_bank(course, [NAME], replace(PLAN, seeds=2))
    assert result.all_faults() == []
    product, guesses = result.exercises
    assert (product.exercise, product.points) == ("my_mm", 8)
    assert (product.right, product.right_accepted) == (3, 3)
    assert (product.wrong, product.wrong_rejected) == (6, 6)
    assert product.points_lost == POINTS_LOST
    assert product.rejected_by == {"my_mm_random": 5, "my_mm_example": 4, "my_mm_refuses": 3}
    assert (guesses.exercise, guesses.points) == ("predictions", 1)
    assert guesses.points_lost == dict.fromkeys(guesses.points_lost, 1)
    assert len(result.verdicts) == len(ANSWERS)


def test_a_wrong_answer_that_passes_is_a_fault(course: Course) -> None:
    result = with_answers(course, {"my_mm/wrong_right": my_mm(RIGHT)})
    assert result.all_faults() == [
        "01_products: my_mm/wrong_right passes every hidden test (seed 0)."
    ]
    assert result.exercises[0].wrong_rejected == 0


def test_a_wrong_answer_that_only_a_visible_test_rejects_is_a_fault(course: Course) -> None:
    source = my_mm("assert a.flatten()[-1] != 5, 'not this example'", RIGHT)
    result = with_answers(course, {"my_mm/wrong_example": source})
    assert result.all_faults() == [
        "01_products: my_mm/wrong_example passes every hidden test (seed 0)."
    ]


def test_a_right_answer_that_is_rejected_is_a_fault_with_the_tests_words(course: Course) -> None:
    source = my_mm("raise ValueError('no\\n way')")
    result = with_answers(course, {"my_mm/right_not": source})
    assert result.all_faults() == [
        f"01_products: my_mm/right_not is rejected by {test}: ValueError: no way"
        for test in ("my_mm_example", "my_mm_random", "my_mm_refuses")
    ]
    assert (result.exercises[0].right, result.exercises[0].right_accepted) == (1, 0)


def test_an_answer_that_costs_another_exercise_points_is_a_fault(course: Course) -> None:
    answers = {"my_mm/wrong_patch": my_mm("return a") + "torch.ones = None\n"}
    assert with_answers(course, answers).all_faults() == [
        "01_products: my_mm/wrong_patch makes predictions_shapes fail, a test of another exercise."
    ]


def test_a_verdict_that_depends_on_the_random_inputs_is_a_fault(course: Course) -> None:
    source = my_mm("if torch.initial_seed() % 2: return a", RIGHT)
    result = with_answers(course, {"my_mm/right_lucky": source}, replace(PLAN, seeds=4))
    found = [fault for fault in result.all_faults() if "depends on the seed" in fault]
    assert found
    assert set(found) <= {
        f"01_products: my_mm/right_lucky: the verdict of {test} depends on the seed."
        for test in ("my_mm_example", "my_mm_random", "my_mm_refuses")
    }


def test_a_wrong_answer_must_fail_under_every_seed(course: Course) -> None:
    source = my_mm("if torch.initial_seed() % 2: return a", RIGHT)
    result = with_answers(course, {"my_mm/wrong_lucky": source}, replace(PLAN, seeds=4))
    assert [f for f in result.all_faults() if "passes every hidden test (seed" in f]


def test_under_many_seeds_a_wrong_answer_must_still_fail_under_every_one(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "FULL_SEEDS", 2)
    good = run_bank(course, [NAME], replace(PLAN, seeds=6))
    assert good.all_faults() == []
    (row,) = [row for row in good.verdicts if row["answer"] == "wrong_mean"]
    tests = row["tests"]
    assert isinstance(tests, dict)
    assert {test: len(by_seed) for test, by_seed in tests.items()} == {
        "my_mm_example": 2,
        "my_mm_random": 6,
        "my_mm_refuses": 2,
    }
    seed_everything("my_mm_random", 0)
    source = my_mm(f"if torch.initial_seed() % 2 == {torch.initial_seed() % 2}: return a", RIGHT)
    monkeypatch.setattr(run, "FULL_SEEDS", 1)
    result = with_answers(course, {"my_mm/wrong_lucky": source}, replace(PLAN, seeds=6))
    (fault,) = result.all_faults()
    assert fault.startswith("01_products: my_mm/wrong_lucky passes every hidden test (seed")


def test_a_test_that_the_empty_answer_passes_is_found(tmp_path: Path) -> None:
    course = changed(
        tmp_path,
        "assert refuses(lambda: my_mm(torch.ones(2, 1), torch.ones(3, 4)))",
        "assert my_mm",
    ).root
    text = (course / "course" / NAME / "lesson.py").read_text(encoding="utf-8")
    one = "torch.testing.assert_close(my_mm(torch.ones(1, 1), torch.ones(1, 1)), torch.ones(1, 1))"
    assert one in text
    weak = make_course(tmp_path / "weak", {NAME: text.replace(one, "")})
    write_bank(weak)
    assert "01_products: the empty answer passes my_mm_refuses." in faults(weak)


def test_a_reference_solution_that_fails_is_found(tmp_path: Path) -> None:
    course = changed(tmp_path, ".sum(1, dtype", ".mean(1, dtype")
    found = [fault for fault in faults(course) if "reference" in fault]
    assert len(found) == 2
    begin = "01_products: the reference solution fails my_mm_example: AssertionError: Tensor-likes"
    assert found[0].startswith(begin)


def test_a_reference_solution_that_breaks_its_own_rule_is_found(tmp_path: Path) -> None:
    course = changed(tmp_path, "(a[:, :, None] * b[None]).sum(1, dtype=a.dtype)", "a @ b")
    found = [fault for fault in faults(course) if "reference" in fault]
    rule = "my_mm uses `@` (line 5), which this exercise forbids."
    assert found == [
        f"01_products: the reference solution fails {test}: {rule}"
        for test in ("my_mm_example", "my_mm_random", "my_mm_refuses")
    ]


def test_too_few_answers_are_a_fault(course: Course) -> None:
    (course.lessons_dir / NAME / "answers" / "my_mm" / "wrong_at.py").unlink()
    (course.lessons_dir / NAME / "answers" / "predictions" / "right_plain.py").unlink()
    assert faults(course) == [
        "01_products: my_mm has 3 right and 5 wrong answers; it needs 3 and 6.",
        "01_products: predictions has 2 right and 6 wrong answers; it needs 3 and 6.",
    ]


def test_answers_from_elsewhere_may_be_few(course: Course) -> None:
    assert with_answers(course, {"my_mm/wrong_at": ANSWERS["my_mm/wrong_at"]}).all_faults() == []


def test_one_exercise_can_be_judged_alone(course: Course) -> None:
    result = run_bank(course, [NAME], replace(PLAN, exercise="predictions"))
    assert [entry.exercise for entry in result.exercises] == ["predictions"]
    assert {row["exercise"] for row in result.verdicts} == {"predictions"}
    assert result.all_faults() == []


def test_the_number_of_processes_changes_nothing(course: Course) -> None:
    answers = {
        "my_mm/right_not": my_mm("return a"),
        "my_mm/wrong_right": my_mm(RIGHT),
        "my_mm/wrong_mean": ANSWERS["my_mm/wrong_mean"],
        "predictions/right_not": predictions("None"),
    }
    one, two = (with_answers(course, answers, replace(PLAN, seeds=2, jobs=jobs)) for jobs in (1, 2))
    assert as_json(one) == as_json(two)
    assert len(one.all_faults()) == 4


def test_progress_is_told_for_every_case(course: Course) -> None:
    seen: list[tuple[str, int, int]] = []
    run_bank(course, [NAME], PLAN, lambda *step: seen.append(step))
    total = len(ANSWERS) + 2  # the reference and the empty notebook
    assert seen == [(NAME, done, total) for done in range(1, total + 1)]


def test_a_mutant_that_survives_is_a_fault_unless_it_is_marked_with_a_reason(
    course: Course,
) -> None:
    mark(course, MARKED)
    result = run_bank(course, [NAME], replace(PLAN, exercise="my_mm", mutants=True))
    (entry,) = result.exercises
    assert (
        "01_products: mutant f7fa0b58 of my_mm survives (tensor/drop-keyword, line 6): "
        "'return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)' -> "
        "'return (a[:, :, None] * b[None]).sum(1)'"
    ) in entry.faults
    assert not [fault for fault in entry.faults if MARKED in fault]
    assert entry.equivalent == 1
    assert len(entry.survivors) == len(entry.faults) == 9
    assert entry.killed > 20


def test_a_mark_whose_mutant_is_gone_or_killed_is_a_fault(course: Course) -> None:
    plan = replace(PLAN, exercise="predictions", mutants=True)
    killed = killed_mutant(course)
    path = mark(course, killed, "predictions")
    with path.open("a", encoding="utf-8") as file:
        file.write('[[mutant]]\nid = "00000000"\nafter = "x"\nreason = "It was the same."\n')
    assert faults(course, plan) == [
        f"{path}: mutant 00000000 (x) no longer exists; delete its entry.",
        f"01_products: mutant {killed} of predictions is marked equivalent, but a test rejects it.",
    ]


def killed_mutant(course: Course) -> str:
    (cell,) = (c for c in load_lesson(course, NAME).answers() if c.title == "predictions")
    return mutants(cell.source)[0].id


def mark(course: Course, mutant: str, exercise: str = "my_mm") -> Path:
    """Mark a mutant as equivalent."""
    path = course.lessons_dir / NAME / "answers" / exercise / "equivalent.toml"
    path.write_text(f'[[mutant]]\nid = "{mutant}"\nafter = "same"\nreason = "It is the same."\n')
    return path


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (Plan(exercise="my_mmm"), "01_products: there is no exercise 'my_mmm'."),
        (
            Plan(answers=Path("/nowhere")),
            "/nowhere: no answers here; they are read from <lesson>/<exercise>/right_*.py and "
            "wrong_*.py.",
        ),
    ],
)
def test_a_plan_that_judges_nothing_is_refused(course: Course, plan: Plan, sentence: str) -> None:
    with pytest.raises(CourseError) as caught:
        run_bank(course, [NAME], plan)
    assert str(caught.value) == sentence


def test_the_command_judges_a_good_bank_and_exits_0(course: Course) -> None:
    done = bank(course)
    assert done.exit_code == 0, done.output
    assert "6 right and 12 wrong answers; 0 faults." in done.output


def test_the_command_names_the_fault_and_exits_1(course: Course, tmp_path: Path) -> None:
    answers = {"my_mm/wrong_right": my_mm(RIGHT), "predictions/right_plain": predictions("(3, 2)")}
    write_answers(tmp_path / "others" / NAME, answers)
    words = ["--course", str(course.root), "bank", "--plain", "--answers", str(tmp_path / "others")]
    done = subprocess.run(
        [sys.executable, "-m", "autograder", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "my_mm/wrong_right passes every hidden test (seed 0)." in done.stdout
    assert "1 right and 1 wrong answers; 1 faults." in done.stdout
    assert done.stderr == "autograder: the bank found faults, listed above.\n"


def test_the_command_prints_every_verdict_as_json(course: Course) -> None:
    done = bank(course, "--exercise", "predictions", "--seeds", "2", "--json", "--mutants")
    assert done.exit_code == 0, done.output
    content = json.loads(done.stdout)
    assert content.keys() == {"exercises", "faults", "convictions", "explained", "verdicts"}
    (entry,) = content["exercises"]
    assert entry["rejected_by"] == {"predictions_shapes": 6}
    rows = {row["answer"]: row for row in content["verdicts"]}
    assert rows["right_comma"] == {
        "lesson": NAME,
        "exercise": "predictions",
        "answer": "right_comma",
        "right": True,
        "tests": {"predictions_shapes": {"0": "", "1": ""}},
    }
    assert rows["wrong_flat"]["right"] is False
    messages = rows["wrong_flat"]["tests"]["predictions_shapes"]
    assert messages == {"0": "AssertionError: x.T", "1": "AssertionError: x.T"}


@pytest.mark.parametrize("words", [("--seeds", "0"), ("--jobs", "0"), ("--answers", "/nowhere")])
def test_the_command_refuses_numbers_and_folders_that_judge_nothing(
    course: Course, words: tuple[str, str]
) -> None:
    done = bank(course, *words)
    assert done.exit_code == 2
    assert f"Invalid value for '{words[0]}'" in done.output


def test_the_command_says_in_one_sentence_what_it_cannot_read(course: Course) -> None:
    path = course.lessons_dir / NAME / "answers" / "my_mm" / "wrong_at.py"
    path.write_text("def my_mm(a, b):\n    return a @ b\n")
    done = bank(course)
    assert done.exit_code == 1
    text = "begin it with a docstring on why somebody would write this answer."
    assert done.output.strip() == f"autograder: {path}: {text}"
