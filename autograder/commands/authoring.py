"""Commands for authors: build the notebooks, publish them, judge the answer bank."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.commands.common import course_of, lessons_argument
from autograder.errors import CourseError


@click.command()
@lessons_argument
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if any built file differs.")
@click.pass_context
def build(ctx: click.Context, lessons: tuple[str, ...], check: bool) -> None:
    """Build source/ and release/ from the lessons' texts in course/."""
    course = course_of(ctx)
    names = course.pick_lessons(lessons)
    from autograder.build import minutes, tree

    files = tree.build(course, names)
    whole = not lessons
    if check:
        lines = tree.differences(course, files, whole)
        for line in lines:
            click.echo(line)
        if lines:
            raise CourseError("the files above are not what course/ gives; run `autograder build`.")
        click.echo(f"{len(files)} files are what course/ gives.")
        return
    changed = tree.write(course, files, whole)
    for path in changed:
        click.echo(f"{path}: {'written' if path in files else 'removed'}")
    if not changed:
        click.echo(f"{len(files)} files are up to date.")
    for name in names:
        for warning in minutes.warnings(tree.load_lesson(course, name)):
            click.echo(warning, err=True)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.pass_context
def publish(ctx: click.Context, folder: Path) -> None:
    """Write the folder that students may see: no solutions, no hidden tests."""
    from autograder.build.publish import publish as write

    lines = write(course_of(ctx), folder)
    for line in lines or [f"{folder} is up to date."]:
        click.echo(line)


@click.command()
@lessons_argument
@click.option("--exercise", metavar="NAME", help="Only the answers to this exercise.")
@click.option(
    "--seeds",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Repeat with this many random inputs.",
)
@click.option(
    "--answers",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Read DIR/<lesson>/<exercise>/ in place of the course's own bank.",
)
@click.option("--mutants", is_flag=True, help="Also judge mutants of the reference solutions.")
@click.option("--plain", is_flag=True, help="Judge as a plain notebook kernel does.")
@click.option("--parity", is_flag=True, help="Judge by both, and compare.")
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Number of processes (default: one a core)."
)
@click.option("--json", "as_json", is_flag=True, help="Print every verdict, test by test, as JSON.")
@click.pass_context
def bank(
    ctx: click.Context,
    lessons: tuple[str, ...],
    exercise: str | None,
    seeds: int,
    answers: Path | None,
    mutants: bool,
    plain: bool,
    parity: bool,
    jobs: int | None,
    as_json: bool,
) -> None:
    """Judge the bank of right and wrong answers; exit 1 if any is misjudged."""
    from dataclasses import replace

    from autograder.bank import run, table
    from autograder.progress import bar, make_console

    course = course_of(ctx)
    names = course.pick_lessons(lessons)
    plan = run.Plan(exercise, seeds, answers, mutants, plain, parity)
    plan = replace(plan, jobs=jobs) if jobs else plan
    console = make_console(stderr=as_json)
    with bar(console) as advance:
        result = run.run_bank(course, names, plan, advance)
    if as_json:
        click.echo(table.as_json(result))
    else:
        table.print_table(result, console, mutants)
    if result.all_faults():
        raise CourseError("the bank found faults, listed above.")


COMMANDS = (build, publish, bank)
