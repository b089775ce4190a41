"""What `autograder demo` prints: who came, what needs a look, the scores, where to look next."""

from __future__ import annotations

import os

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from autograder.demo.run import Demo
from autograder.reports.export import read_scores
from autograder.reports.scores import totals_table


def show_demo(demo: Demo, console: Console) -> None:
    """Print a demo that was run, on one screen."""
    done = demo.collected
    students = {placed.student for placed in done.placed}
    console.print(
        f"[bold]{len(students)} students[/] handed in by Moodle and Canvas: "
        f"{len(done.placed)} notebooks collected, {len(done.aside)} other files left aside, "
        f"{len(done.looks)} for a person to look at:",
        highlight=False,
    )
    for line in done.looks:
        text = Text.assemble((line.where, "cyan"), f": {line.why}")
        console.print(Padding(text, (0, 0, 0, 2)), highlight=False)
    console.print(totals_table(read_scores(demo.course)[0]))
    place = os.path.relpath(demo.course.root)
    last = demo.names[-1]
    table = Table.grid(padding=(0, 2))
    for where, what in (
        (f"cd {place}", "a course of its own; in it:"),
        ("autograder receipts", "who handed in what, and what was repaired"),
        (f"autograder scores {last}", "points by exercise"),
        (f"feedback/student03/{last}/{last}.html", "what a student gets back"),
        ("return/", "the same for everybody, as zips that Moodle and Canvas take"),
        ("grades.csv", "all scores; grades_moodle.csv and grades_canvas.csv to import"),
        ("jupyter lab", "Nbgrader > Formgrader, to grade by hand what waits"),
    ):
        table.add_row(Text(f"  {where}", "cyan"), what)
    console.print("\n[bold]Where to look next[/]", highlight=False)
    console.print(table)
