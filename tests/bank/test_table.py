"""The bank's findings as people and programs read them."""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import replace

from rich.console import Console

from autograder.bank.mutants import Mutant
from autograder.bank.parity import Parity
from autograder.bank.run import BankResult, ExerciseResult
from autograder.bank.table import as_json, print_table

MUTANT = Mutant("0123abcd", "core/AddNot", 3, "if a:", "if not a:", "def softmax(): ...")


def findings() -> BankResult:
    """What a bank of two lessons might show, one exercise of the second without points."""
    softmax = ExerciseResult("05_softmax", "softmax", 10, 4, 4, 3, 2)
    softmax.rejected_by = Counter({"softmax_large": 2, "softmax_dim": 1})
    softmax.points_lost = {"wrong_a": 3, "wrong_b": 10}
    softmax.killed, softmax.equivalent, softmax.survivors = 30, 2, [MUTANT]
    softmax.faults = ["05_softmax: softmax/wrong_c passes every hidden test (seed 0)."]
    extra = ExerciseResult("05_softmax", "extra", 0, 3, 3, 6, 6)
    extra.points_lost = {"wrong_a": 0}
    windows = ExerciseResult("03_views", "windows", 2, 3, 3, 6, 6)
    return BankResult([windows, softmax, extra], ["03_views: the [reference] fails."])


def printed(mutants: bool) -> list[list[str]]:
    """The words of each line, without the table's lines."""
    file = io.StringIO()
    print_table(findings(), Console(file=file, width=120), mutants)
    return [line.replace("│", " ").split() for line in file.getvalue().splitlines()]


def test_each_lesson_has_a_table_and_each_exercise_a_row() -> None:
    lines = printed(mutants=False)
    assert ["03_views:", "answers", "accepted", "and", "rejected"] in lines
    assert ["05_softmax:", "answers", "accepted", "and", "rejected"] in lines
    assert ["windows", "2", "3/3", "6/6", "-"] in lines
    row = ["softmax", "10", "4/4", "2/3", "3", "to", "10", "large", "2,", "dim", "1"]
    assert row in lines
    assert ["extra", "0", "3/3", "6/6", "-"] in lines


def test_mutants_have_columns_of_their_own_where_they_were_judged() -> None:
    row = "softmax 10 4/4 2/3 3 to 10 30 2 1 large 2, dim 1"
    assert row.split() in printed(mutants=True)
    assert "killed" not in [word for line in printed(mutants=False) for word in line]


def test_every_fault_has_a_line_of_its_own_whatever_is_in_it() -> None:
    lines = [" ".join(words) for words in printed(mutants=False)]
    assert "03_views: the [reference] fails." in lines
    assert "05_softmax: softmax/wrong_c passes every hidden test (seed 0)." in lines


def test_the_last_line_sums_up() -> None:
    assert " ".join(printed(mutants=False)[-1]) == "10 right and 15 wrong answers; 2 faults."
    with_mutants = " ".join(printed(mutants=True)[-1])
    counts = "33 mutants: 30 killed, 2 equivalent"
    assert with_mutants == f"10 right and 15 wrong answers; {counts}; 2 faults."


def test_what_only_the_referee_fails_is_listed_where_there_is_any() -> None:
    conviction = "03_views: windows/wrong_a, windows_values: failed: it changed [x]"
    assert "Only the referee fails these" not in " ".join(map(" ".join, printed(mutants=False)))
    file = io.StringIO()
    difference = "03_views: windows/wrong_b, windows_values: referee: x; plain kernel: passed (y)"
    result = replace(findings(), parity=Parity([conviction], [difference]))
    print_table(result, Console(file=file, width=120), mutants=False)
    *_, first, line, second, other, summary = file.getvalue().splitlines()
    assert (first, line) == ("Only the referee fails these, by conviction:", f"  {conviction}")
    assert (second, other) == ("Judged differently, with a reason in the bank:", f"  {difference}")
    assert "1 tests that only the referee fails; 1 explained differences; " in summary
    content = json.loads(as_json(result))
    assert (content["convictions"], content["explained"]) == ([conviction], [difference])


def test_json_holds_the_counts_the_faults_and_the_survivors_without_their_sources() -> None:
    content = json.loads(as_json(findings()))
    assert content["faults"] == findings().all_faults()
    assert content["exercises"][1] == {
        "lesson": "05_softmax",
        "exercise": "softmax",
        "points": 10,
        "right": 4,
        "right_accepted": 4,
        "wrong": 3,
        "wrong_rejected": 2,
        "rejected_by": {"softmax_large": 2, "softmax_dim": 1},
        "points_lost": {"wrong_a": 3, "wrong_b": 10},
        "killed": 30,
        "survivors": [
            {
                "id": "0123abcd",
                "operator": "core/AddNot",
                "line": 3,
                "before": "if a:",
                "after": "if not a:",
            }
        ],
        "equivalent": 2,
        "faults": ["05_softmax: softmax/wrong_c passes every hidden test (seed 0)."],
    }
