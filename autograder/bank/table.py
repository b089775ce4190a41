"""The bank's findings as a table and as JSON."""

from __future__ import annotations

import dataclasses
import json

from rich.console import Console
from rich.table import Table

from autograder.bank.run import BankResult, ExerciseResult


def print_table(result: BankResult, console: Console, mutants: bool) -> None:
    """Print a row for each exercise, then every fault in a line of its own."""
    table = Table(title="Answer bank")
    for name in ("lesson", "exercise"):
        table.add_column(name, no_wrap=True)
    for name in ("points", "right", "wrong", "points lost"):
        table.add_column(name, justify="right")
    table.add_column("rejected by (answers)", overflow="fold")
    if mutants:
        for name in ("killed", "equivalent", "surviving"):
            table.add_column(name, justify="right")
    for entry in result.exercises:
        counts = [f"{entry.right_accepted}/{entry.right}", f"{entry.wrong_rejected}/{entry.wrong}"]
        row = [entry.lesson, entry.exercise, str(entry.points), *counts, _lost(entry), _tests(entry)]
        if mutants:
            row += [str(entry.killed), str(entry.equivalent), str(len(entry.survivors))]
        table.add_row(*row)
    console.print(table)
    for fault in result.all_faults():
        console.print(fault, markup=False, highlight=False, soft_wrap=True)
    right = sum(e.right for e in result.exercises)
    wrong = sum(e.wrong for e in result.exercises)
    line = f"{right} right and {wrong} wrong answers"
    if mutants:
        total = sum(e.killed + e.equivalent + len(e.survivors) for e in result.exercises)
        killed = sum(e.killed for e in result.exercises)
        equal = sum(e.equivalent for e in result.exercises)
        line += f"; {total} mutants: {killed} killed, {equal} equivalent"
    console.print(f"{line}; {len(result.all_faults())} faults.", highlight=False)


def as_json(result: BankResult) -> str:
    """Everything as JSON: the exercises' counts, the faults, and every verdict test by test."""
    exercises = [dataclasses.asdict(entry) for entry in result.exercises]
    for entry in exercises:
        entry["survivors"] = [{k: v for k, v in m.items() if k != "source"} for m in entry["survivors"]]
    content = {
        "exercises": exercises,
        "faults": result.all_faults(),
        "verdicts": result.verdicts,
    }
    return json.dumps(content, indent=1, ensure_ascii=False)


def _lost(entry: ExerciseResult) -> str:
    lost = entry.points_lost.values()
    return f"{min(lost)} to {max(lost)}" if lost and entry.points else "-"


def _tests(entry: ExerciseResult) -> str:
    short = entry.rejected_by.most_common()
    return ", ".join(f"{name.removeprefix(entry.exercise + '_')} {n}" for name, n in short)
