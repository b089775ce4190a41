"""The command that measures: what grading costs, where the time goes, how it grows."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.commands.common import course_of

if TYPE_CHECKING:
    from rich.table import Table

    from autograder.bench.growth import Run
    from autograder.bench.ways import Cost


@click.command()
@click.argument("lesson")
@click.option("--submissions", default=24, show_default=True, type=click.IntRange(min=1))
@click.option("--endless/--no-endless", default=True, help="One answer never returns (default).")
@click.option(
    "--with-otter",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="otter-grader too; it is installed into an environment in DIR.",
)
@click.option("--stages", is_flag=True, help="Show where the time of a submission goes instead.")
@click.option(
    "--growth",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="PNG",
    help="Grade 1,000 submissions instead, and draw rate and memory.",
)
@click.option("--large", is_flag=True, help="10,000 submissions for --growth.")
@click.pass_context
def bench(
    ctx: click.Context,
    lesson: str,
    submissions: int,
    endless: bool,
    with_otter: Path | None,
    stages: bool,
    growth: Path | None,
    large: bool,
) -> None:
    """Measure what a submission costs: plain nbgrader, this course's ways, and the floor."""
    from autograder.progress import bar, make_console

    course = course_of(ctx)
    (name,) = course.pick_lessons([lesson])
    console = make_console()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what it has started ends, too
    if stages:
        from autograder.bench.stages import stages as measure_stages

        console.print(_stage_table(name, submissions, measure_stages(course, name, submissions)))
        return
    if growth is not None:
        from autograder.bench.growth import draw, watch_grading
        from autograder.grading.workers import default_jobs

        count = 10_000 if large else 1_000
        with bar(console) as advance:
            run = watch_grading(course, name, count, default_jobs(), advance)
        title = f"{name}: {count:,} submissions, {default_jobs()} workers"
        draw(run.looks, title, growth)
        console.print(_growth_table(title, run))
        return
    from autograder.bench.otter import Otter
    from autograder.bench.ways import compare

    otter = Otter.install(with_otter.resolve()) if with_otter is not None else None
    with bar(console) as advance:
        costs = compare(course, name, submissions, advance, endless, otter)
    console.print(_cost_table(name, costs))


def _cost_table(lesson: str, costs: list[Cost]) -> Table:
    from rich.table import Table

    table = Table(title=f"{lesson}: {costs[0].submissions} submissions, start-up included")
    for header in ("", "seconds each", "a minute", "as fast as plain", "of the floor's time"):
        table.add_column(header, justify="right" if header else "left")
    plain, floor = costs[0], costs[-1]
    for cost in costs:
        each = cost.seconds / cost.submissions
        table.add_row(
            cost.name,
            f"{each:.2f}",
            f"{60 / each:.0f}",
            f"{plain.seconds / cost.seconds:.1f}x",
            f"{cost.seconds / floor.seconds:.1f}x",
        )
    return table


def _stage_table(lesson: str, count: int, spent: dict[str, float]) -> Table:
    from rich.table import Table

    from autograder.bench.stages import STAGES

    table = Table(title=f"{lesson}: a submission in one warm worker, mean of {count}")
    table.add_column("stage")
    table.add_column("ms", justify="right")
    table.add_column("share", justify="right")
    table.add_column("what")
    total = sum(spent.values())
    for stage, what in STAGES.items():
        seconds = spent[stage]
        table.add_row(stage, f"{1000 * seconds:.0f}", f"{seconds / total:.0%}", what)
    table.add_row("in all", f"{1000 * total:.0f}", "", "", style="bold")
    return table


def _growth_table(title: str, run: Run) -> Table:
    from rich.table import Table

    from autograder.bench.growth import rates

    table = Table(title=f"{title}, {run.looks[-1].seconds / 60:.1f} minutes")
    for header in ("graded", "a minute", "MB, mean", "MB, most"):
        table.add_column(header, justify="right")
    parts = 5
    each = run.looks[-1].graded / parts
    for part, (_, rate) in enumerate(rates(run.looks, parts)):
        low, high = part * each, (part + 1) * each
        memory = [look.memory / 1e6 for look in run.looks if low <= look.graded < high]
        mean, most = (sum(memory) / len(memory), max(memory)) if memory else (0.0, 0.0)
        table.add_row(f"{low:.0f} to {high:.0f}", f"{rate:.0f}", f"{mean:.0f}", f"{most:.0f}")
    disk = f"{run.gradebook / 1e3:.0f} kB in the gradebook, {run.notebook / 1e3:.0f} kB of notebook"
    table.caption = f"On disk, a submission: {disk}."
    return table


COMMANDS = (bench,)
