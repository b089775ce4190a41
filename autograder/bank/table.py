"""The bank's findings as a table and as JSON."""

from __future__ import annotations

import dataclasses
import json
from itertools import groupby

from rich.console import Console
from rich.table import Table

from autograder.bank.run import BankResult, ExerciseResult


def print_table(result: BankResult, console: Console, mutants: bool) -> None:
    """Print a table for each lesson, a row for each exercise; then each fault in its own line."""
    for lesson, entries in groupby(result.exercises, key=lambda entry: entry.lesson):
        table = Table(title=f"{lesson}: answers accepted and rejected", title_justify="left")
        table.add_column("exercise", no_wrap=True)
        for name in ("points", "right", "wrong", "points lost"):
            table.add_column(name, justify="right", no_wrap=True)
        if mutants:
            for name in ("killed", "equivalent", "surviving"):
                table.add_column(name, justify="right", no_wrap=True)
        table.add_column("rejected by (number of wrong answers)", min_width=24)
        for entry in entries:
            accepted = f"{entry.right_accepted}/{entry.right}"
            rejected = f"{entry.wrong_rejected}/{entry.wrong}"
            row = [entry.exercise, str(entry.points), accepted, rejected, _lost(entry)]
            if mutants:
                row += [str(entry.killed), str(entry.equivalent), str(len(entry.survivors))]
            table.add_row(*row, _tests(entry))
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
    parity = result.parity
    if parity.convictions:
        console.print("Only the referee fails these, by conviction:", highlight=False)
        line += f"; {len(parity.convictions)} tests that only the referee fails"
    for conviction in parity.convictions:
        console.print(f"  {conviction}", markup=False, highlight=False, soft_wrap=True)
    if parity.explained:
        console.print("Judged differently, with a reason in the bank:", highlight=False)
        line += f"; {len(parity.explained)} explained differences"
    for difference in parity.explained:
        console.print(f"  {difference}", markup=False, highlight=False, soft_wrap=True)
    console.print(f"{line}; {len(result.all_faults())} faults.", highlight=False)


def as_json(result: BankResult) -> str:
    """Everything as JSON: the exercises' counts, the faults, and every verdict test by test."""
    content = {
        "exercises": [_fields(entry) for entry in result.exercises],
        "faults": result.all_faults(),
        "convictions": result.parity.convictions,
        "explained": result.parity.explained,
        "verdicts": result.verdicts,
    }
    return json.dumps(content, indent=1, ensure_ascii=False)


def _fields(entry: ExerciseResult) -> dict[str, object]:
    """An exercise's counts by their names; of a surviving mutant all but its whole source."""
    fields = {field.name: getattr(entry, field.name) for field in dataclasses.fields(entry)}
    survivors = [dataclasses.asdict(mutant) for mutant in entry.survivors]
    for survivor in survivors:
        del survivor["source"]
    return {**fields, "survivors": survivors}


def _lost(entry: ExerciseResult) -> str:
    lost = entry.points_lost.values()
    return f"{min(lost)} to {max(lost)}" if lost and entry.points else "-"


def _tests(entry: ExerciseResult) -> str:
    short = entry.rejected_by.most_common()
    return ", ".join(f"{name.removeprefix(entry.exercise + '_')} {n}" for name, n in short)
