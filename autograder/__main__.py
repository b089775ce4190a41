"""The command line: `autograder COMMAND`, or `python -m autograder COMMAND`.

Each command imports what it needs when it runs, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder import __version__
from autograder.errors import CourseError

if TYPE_CHECKING:
    from autograder.course import Course


class _Commands(click.Group):
    """A group of commands whose CourseErrors are printed as one sentence, with exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except CourseError as error:
            click.echo(f"autograder: {error}", err=True)
            sys.exit(1)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
@click.option(
    "--course",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The course's folder (default: the one that the current folder lies in).",
)
@click.pass_context
def main(ctx: click.Context, folder: Path | None) -> None:
    """Build, publish and grade a PyTorch course of Jupyter notebooks."""
    ctx.obj = folder


lessons_argument = click.argument("lessons", nargs=-1, metavar="[LESSON]...")


def _course(ctx: click.Context) -> Course:
    from autograder.course import find_course

    return find_course(ctx.obj)


@main.command()
@lessons_argument
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if any built file differs.")
@click.pass_context
def build(ctx: click.Context, lessons: tuple[str, ...], check: bool) -> None:
    """Build source/ and release/ from the lessons' texts in course/."""
    course = _course(ctx)
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


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.pass_context
def publish(ctx: click.Context, folder: Path) -> None:
    """Write the folder that students may see: no solutions, no hidden tests."""
    from autograder.build.publish import publish as write

    lines = write(_course(ctx), folder)
    for line in lines or [f"{folder} is up to date."]:
        click.echo(line)


@main.command()
@lessons_argument
@click.pass_context
def sync(ctx: click.Context, lessons: tuple[str, ...]) -> None:
    """Bring the gradebook up to date with source/, in mid-course too."""
    from autograder.grading.sync import sync as bring_up_to_date

    course = _course(ctx)
    lines = bring_up_to_date(course, course.pick_lessons(lessons))
    for line in lines or ["The gradebook is up to date."]:
        click.echo(line)


@main.command()
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

    course = _course(ctx)
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


@main.command()
@click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the sample class goes (default: demo/ in the course's folder).",
)
@click.pass_context
def demo(ctx: click.Context, folder: Path | None) -> None:
    """Grade a sample class of twelve, in a folder of its own."""
    from autograder.build.tree import load_lesson
    from autograder.demo.run import run_demo
    from autograder.grading.config import gradebook_of
    from autograder.progress import bar, make_console
    from autograder.reports.scores import lesson_scores, score_table

    course = _course(ctx)
    console = make_console()
    with bar(console) as advance:
        sample, names = run_demo(course, folder or course.root / "demo", advance)
    db_url, course_id = gradebook_of(sample)
    for name in names:
        lesson = load_lesson(sample, name)
        console.print(score_table(lesson, lesson_scores(db_url, course_id, lesson)))
    place = os.path.relpath(sample.root)
    click.echo(f"The class lies in {place}/, a course of its own. Where to look next:")
    click.echo(f"  cd {place} && jupyter lab        then Nbgrader > Formgrader")
    click.echo(f"  {place}/feedback/student03/      what a student gets back")
    click.echo(f"  {place}/autograded/              the notebooks as they were graded")


@main.command()
@click.argument("lesson")
@click.option("--submissions", default=12, show_default=True, type=click.IntRange(min=1))
@click.pass_context
def bench(ctx: click.Context, lesson: str, submissions: int) -> None:
    """Measure what a submission costs: plain nbgrader, the referee, and the floor."""
    from rich.table import Table

    from autograder.demo.bench import bench as measure
    from autograder.progress import bar, make_console

    course = _course(ctx)
    (name,) = course.pick_lessons([lesson])
    console = make_console()
    with bar(console) as advance:
        costs = measure(course, name, submissions, advance)
    table = Table(title=f"{name}: {submissions} submissions, one after the other")
    for header in ("", "seconds each", "times plain"):
        table.add_column(header, justify="right" if header else "left")
    plain = costs[0]
    for cost in costs:
        table.add_row(
            cost.name,
            f"{cost.seconds / cost.submissions:.2f}",
            f"{plain.seconds / cost.seconds:.1f}x",
        )
    console.print(table)


@main.command()
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


if __name__ == "__main__":
    main(prog_name="autograder")
