"""Commands for what comes back: collect it, and see what is there."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.commands.common import course_of
from autograder.errors import CourseError


@click.command()
@click.argument("sources", nargs=-1, metavar="SOURCE...", type=click.Path(path_type=Path))
@click.option(
    "--roster",
    "lists",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A list of people as Moodle or Canvas exports it, or Moodle's grading worksheet, which "
    "has the times; may be given more than once, the newest last.",
)
@click.option("--lesson", metavar="LESSON", help="Place notebooks of this lesson only.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.option(
    "--counts",
    multiple=True,
    metavar="SHA256",
    help="The file that counts, where nothing else tells; the beginning of its SHA-256.",
)
@click.pass_context
def collect(
    ctx: click.Context,
    sources: tuple[Path, ...],
    lists: tuple[Path, ...],
    lesson: str | None,
    dry_run: bool,
    counts: tuple[str, ...],
) -> None:
    """Put what students handed in into submitted/, with a receipt each.

    SOURCE is a zip of Moodle or Canvas, a folder, a notebook, or an nbgrader exchange's inbound
    folder. Running it again changes nothing; a newer file replaces the older one, which is kept.
    """
    if not (sources or lists or counts):
        raise click.UsageError("name a SOURCE, or a --roster.")
    course = course_of(ctx)
    name = course.pick_lessons([lesson])[0] if lesson else None
    from autograder.intake import overview
    from autograder.intake.collect import collect as run
    from autograder.progress import bar, make_console

    console = make_console()
    with bar(console) as advance:
        done = run(course, sources, lists, name, dry_run, counts, advance)
    if done.placed:
        console.print(overview.collected_table(course, done))
    for heading, lines in overview.collected_lines(done):
        if lines:
            click.echo(f"{heading}:")
            for line in lines:
                click.echo(f"  {line}")
    if done.files and not done.read:
        raise CourseError("nothing was read: no file is a notebook; see the lines above.")
    click.echo(overview.collected_end(course, done))


@click.command()
@click.argument("lesson", required=False)
@click.pass_context
def receipts(ctx: click.Context, lesson: str | None) -> None:
    """Show the class at a glance: who has handed in what, and what needs a look."""
    course = course_of(ctx)
    names = course.pick_lessons([lesson] if lesson else [])
    from autograder.intake.overview import class_table
    from autograder.progress import make_console

    table, looks, end = class_table(course, names)
    make_console().print(table)
    if looks:
        click.echo("Needs a look:")
        for line in looks:
            click.echo(f"  {line}")
    click.echo(end)


COMMANDS = (collect, receipts)
