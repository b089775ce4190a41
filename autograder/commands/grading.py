"""Commands for grading: the gradebook brought up to date, the sample class, the sandbox."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.commands.common import course_of, lessons_argument
from autograder.errors import CourseError


@click.command()
@lessons_argument
@click.pass_context
def sync(ctx: click.Context, lessons: tuple[str, ...]) -> None:
    """Bring the gradebook up to date with source/, in mid-course too."""
    from autograder.grading.sync import sync as bring_up_to_date

    course = course_of(ctx)
    lines = bring_up_to_date(course, course.pick_lessons(lessons))
    for line in lines or ["The gradebook is up to date."]:
        click.echo(line)


@click.command()
@click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the sample class goes (default: demo/ in the course's folder).",
)
@click.pass_context
def demo(ctx: click.Context, folder: Path | None) -> None:
    """Grade a sample class of twelve, in a folder of its own."""
    from autograder.demo.run import run_demo
    from autograder.demo.show import show_demo
    from autograder.progress import bar, make_console
    from autograder.referee.sandbox.probe import probe

    course = course_of(ctx)
    console = make_console()
    found = probe()
    if not found.ok:
        text = f"Graded without a sandbox, as the sample answers are our own: {found.problem}"
        click.echo(text, err=True)
    with bar(console) as advance:
        sample = run_demo(course, folder or course.root / "demo", advance, found.ok)
    show_demo(sample, console)


@click.command()
@click.argument("lesson", required=False)
@click.pass_context
def scores(ctx: click.Context, lesson: str | None) -> None:
    """Show the class's scores, of all lessons or of one by exercise."""
    from autograder.progress import make_console
    from autograder.reports.scores import lesson_scores, score_table, totals_table

    course = course_of(ctx)
    if lesson is None:
        from autograder.reports.export import read_scores

        table = totals_table(read_scores(course, complete=False)[0])
    else:
        from autograder.build.tree import load_lesson
        from autograder.grading.config import gradebook_of

        text = load_lesson(course, course.pick_lessons([lesson])[0])
        table = score_table(text, lesson_scores(*gradebook_of(course), text))
    make_console().print(table)


@click.command()
@click.pass_context
def sandbox(ctx: click.Context) -> None:
    """Try every property of the sandbox on this machine; exit 1 if one does not hold."""
    from autograder.course import find_course
    from autograder.progress import make_console
    from autograder.referee.sandbox.probe import probe
    from autograder.referee.sandbox.prove import Property, prove

    found = probe()
    if not found.ok:
        raise CourseError(found.problem)
    console = make_console()
    layers = f"bubblewrap ({found.bwrap}), namespaces, seccomp"
    layers += f", landlock version {found.landlock}" if found.landlock else ""
    console.print(f"In force: {layers}; memory: {found.memory}.", highlight=False)

    def show(one: Property) -> None:
        word = "holds" if one.holds else "DOES NOT HOLD"
        evidence = one.evidence if len(one.evidence) < 160 else f"{one.evidence[:157]}..."
        line = f"{word:5}  {one.group}: {one.says}  ({evidence})"
        console.print(line, markup=False, highlight=False, soft_wrap=True)

    try:
        course = find_course(ctx.obj).root
    except CourseError:
        course = None  # the sandbox can be tried anywhere
    properties = prove(course, show)
    broken = [one for one in properties if not one.holds]
    console.print(
        f"{len(properties)} properties tried, {len(broken)} do not hold.", highlight=False
    )
    if broken:
        raise CourseError("the sandbox does not hold on this machine, as listed above.")


COMMANDS = (sync, scores, demo, sandbox)
