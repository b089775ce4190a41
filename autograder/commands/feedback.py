"""Commands for what goes out: feedback, exports, and the answers to appeals."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.commands.common import course_of, lessons_argument
from autograder.errors import CourseError


@click.command()
@click.argument("student", required=False)
@click.argument("lesson", required=False)
@click.argument("until", required=False)
@click.option("--list", "listing", is_flag=True, help="Show who has an extension, and stop.")
@click.option("--remove", is_flag=True, help="Take the extension back.")
@click.pass_context
def extend(
    ctx: click.Context,
    student: str | None,
    lesson: str | None,
    until: str | None,
    listing: bool,
    remove: bool,
) -> None:
    """Let STUDENT hand in LESSON until UNTIL: a date (its last minute), or a date and time.

    It holds for work that is graded already, too, and for every grading to come.
    """
    course = course_of(ctx)
    if not listing and not (student and lesson and bool(until) != remove):
        raise click.UsageError("name STUDENT, LESSON and UNTIL; or STUDENT and LESSON --remove.")
    from autograder.grading.extensions import parse_until
    from autograder.grading.granting import grant, granted

    if listing or student is None or lesson is None:
        for row in granted(course):
            click.echo("  ".join(row))
        return
    (name,) = course.pick_lessons([lesson])
    moment = parse_until(until, course, name) if until else None
    for line in grant(course, student, name, moment):
        click.echo(line)


@click.command()
@click.option(
    "--lesson",
    "lessons",
    multiple=True,
    metavar="LESSON",
    help="Only this lesson; may be repeated.",
)
@click.option(
    "--canvas",
    is_flag=False,
    flag_value="",
    metavar="[ROSTER]",
    help="For Canvas; its own export may be given, whose ids and titles of columns are used.",
)
@click.option(
    "--moodle",
    is_flag=False,
    flag_value="",
    metavar="[ROSTER]",
    help="For Moodle; a list of participants may be given, or a grading worksheet to fill in.",
)
@click.option("--final", is_flag=True, help="Leave out scores that still wait for a grader.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file (default: grades.csv, grades_canvas.csv or grades_moodle.csv).",
)
@click.pass_context
def export(
    ctx: click.Context,
    lessons: tuple[str, ...],
    canvas: str | None,
    moodle: str | None,
    final: bool,
    out: Path | None,
) -> None:
    """Write the gradebook's scores as CSV: plain, for Canvas, or for Moodle."""
    if canvas is not None and moodle is not None:
        raise click.UsageError("--canvas and --moodle make two files; ask for them one by one.")
    from autograder.reports.exporting import export as write

    course = course_of(ctx)
    names = course.pick_lessons(lessons) if lessons else []
    kind, given = ("canvas", canvas) if canvas is not None else ("moodle", moodle)
    if given is None:
        kind = "plain"
    for line in write(course, names, kind, Path(given) if given else None, final, out):
        click.echo(line)


@click.command()
@lessons_argument
@click.option(
    "--students", multiple=True, metavar="STUDENT", help="Only this student; may be repeated."
)
@click.pass_context
def feedback(ctx: click.Context, lessons: tuple[str, ...], students: tuple[str, ...]) -> None:
    """Write what students get back: feedback/STUDENT/LESSON/LESSON.html."""
    from autograder.reports.feedback_export import write_feedback

    course = course_of(ctx)
    names = course.pick_lessons(lessons)
    written, problems = 0, 0
    for _, problem in write_feedback(course, names, students):
        written, problems = written + (not problem), problems + bool(problem)
        if problem:
            click.echo(f"autograder: {problem}", err=True)
    click.echo(f"{written} pages written to {course.root / 'feedback'}.")
    if problems:
        raise CourseError(f"{problems} pages could not be written, as said above.")


@click.command("return")
@click.argument("lesson")
@click.option("--moodle", "way", flag_value="moodle", help="A zip that Moodle takes.")
@click.option("--canvas", "way", flag_value="canvas", help="A zip that Canvas takes.")
@click.option("--folder", "way", flag_value="folder", help="A folder with a file for each student.")
@click.option("--exchange", "way", flag_value="exchange", help="Release by nbgrader's exchange.")
@click.option("--out", type=click.Path(path_type=Path), help="Where to (default: in return/).")
@click.pass_context
def give_back(ctx: click.Context, lesson: str, way: str | None, out: Path | None) -> None:
    """Give LESSON's feedback back, the way that the work came."""
    if way is None:
        raise click.UsageError("say how: --moodle, --canvas, --folder or --exchange.")
    if way == "exchange" and out is not None:
        raise click.UsageError("--out has no meaning with --exchange.")
    from autograder.reports import returning

    course = course_of(ctx)
    (name,) = course.pick_lessons([lesson])
    if way == "exchange":
        lines = returning.to_exchange(course, name)
    elif way == "folder":
        lines = returning.to_folder(course, name, out)
    else:
        lines = returning.to_lms(course, name, way, out)
    for line in lines:
        click.echo(line)


@click.command()
@click.argument("student")
@click.argument("lesson")
@click.argument("test", required=False)
@click.option("--cell", is_flag=True, help="Print nothing but the code to paste into a cell.")
@click.pass_context
def explain(ctx: click.Context, student: str, lesson: str, test: str | None, cell: bool) -> None:
    """Say why STUDENT's LESSON lost points, test by test; hidden tests are shown.

    It judges the submission again, and prints what a test found, its code, the answer, and a cell
    that shows the same in a notebook.
    """
    from autograder.reports import explain as reasons

    course = course_of(ctx)
    (name,) = course.pick_lessons([lesson])
    found = reasons.explain(course, student, name, test)
    if not cell:
        release = reasons.graded_by(course, student, name)
        click.echo(f"{student}, {name}; graded by release {release or '(not graded yet)'}\n")
    for one in found:
        click.echo(one.cell if cell else f"{'=' * 80}\n{one.text()}")
    if not found:
        click.echo("Every test passes.", err=cell)


COMMANDS: tuple[click.Command, ...] = (extend, export, feedback, give_back, explain)
