"""What `autograder grade` tells of a class: how it ended, whose score moved, what needs a look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from autograder.grading.batch import GRADED, Outcome


def print_outcomes(
    console: Console, lesson: str, outcomes: Sequence[Outcome], dry_run: bool
) -> None:
    """Print what became of a lesson's submissions.

    Args:
        console: where to.
        lesson: the lesson's name.
        outcomes: what became of each.
        dry_run: whether nothing was written.
    """
    moved = [one for one in outcomes if one.moved and one.state != GRADED]
    if moved:
        console.print(_moves(lesson, moved, dry_run))
    looks = [one for one in outcomes if one.looks]
    if looks:
        console.print(_looks(lesson, looks))
    states = Counter(one.state for one in outcomes)
    told = ", ".join(f"{count} {state}" for state, count in states.items()) or "nothing to grade"
    written = " Nothing was written." if dry_run else ""
    console.print(f"{lesson}: {told}.{written}", highlight=False)


def _moves(lesson: str, outcomes: Sequence[Outcome], dry_run: bool) -> Table:
    table = Table(
        title=f"{lesson}: scores that {'would ' if dry_run else ''}change", box=SIMPLE_HEAD
    )
    for header in ("student", "points", "tests", ""):
        table.add_column(header, justify="right" if header == "points" else "left")
    for one in outcomes:
        change = sum(now - was for was, now in one.moved.values())
        tests = ", ".join(f"{name} {was:g} -> {now:g}" for name, (was, now) in one.moved.items())
        table.add_row(one.student, f"{change:+g}", tests, one.state)
    return table


def _looks(lesson: str, outcomes: Sequence[Outcome]) -> Table:
    table = Table(title=f"{lesson}: what needs a look", box=SIMPLE_HEAD)
    for header in ("student", "", "why"):
        table.add_column(header)
    for one in outcomes:
        for number, why in enumerate(one.looks):
            table.add_row(*(("", "") if number else (one.student, one.state)), why)
    return table
