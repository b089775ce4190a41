"""Commands that grade a class: all of it at once, and a test that was found wrong."""

from __future__ import annotations

import click

from autograder.commands.common import course_of, lessons_argument
from autograder.errors import CourseError


@click.command()
@lessons_argument
@click.option("--students", multiple=True, metavar="STUDENT", help="Only theirs; can be repeated.")
@click.option("--jobs", type=click.IntRange(min=1), help="Number of workers (default: one a core).")
@click.option("--force", is_flag=True, help="Grade what has not changed, too.")
@click.option("--changed", is_flag=True, help="Only what an older build of the lesson graded.")
@click.option("--dry-run", is_flag=True, help="Write nothing; show whose score would change.")
@click.option("--allow-lower", is_flag=True, help="Let a lesson's change lower a score.")
@click.option("--no-sandbox", is_flag=True, help="Run student code with your rights, unlocked.")
@click.pass_context
def grade(
    ctx: click.Context,
    lessons: tuple[str, ...],
    students: tuple[str, ...],
    jobs: int | None,
    force: bool,
    changed: bool,
    dry_run: bool,
    allow_lower: bool,
    no_sandbox: bool,
) -> None:
    """Grade a class on all cores; goes on where it was stopped."""
    course = course_of(ctx)
    names = course.pick_lessons(lessons)
    names = [name for name in names if lessons or any(course.root.glob(f"submitted/*/{name}"))]
    if not names:
        raise CourseError("submitted/ has no work for any lesson; run `autograder collect` first.")
    from autograder.grading.quick import load_jsonschema

    load_jsonschema()
    from autograder.grading.workers import LocalWorkers, default_jobs
    from autograder.progress import counting_bar, make_console

    most = sum(len(list(course.root.glob(f"submitted/*/{name}"))) for name in names)
    jobs = min(jobs or default_jobs(), max(1, most))
    console = make_console()
    with LocalWorkers(jobs, sandboxed=not no_sandbox, hidden=(course.root,)) as workers:
        workers.start()  # they load torch while this process loads nbgrader
        from autograder.grading.batch import Plan, grade_lesson
        from autograder.grading.config import load_config
        from autograder.reports.grading import print_outcomes

        config = load_config(course)
        if not config.Referee.get("sandbox", True):
            workers.unlock()
        plan = Plan(students or None, force, changed, dry_run, allow_lower)
        try:
            for name in names:
                with counting_bar(console, name) as tell:
                    outcomes = grade_lesson(course, config, name, plan, workers, tell)
                print_outcomes(console, name, outcomes, dry_run)
        except KeyboardInterrupt:
            workers.stop()
            click.echo("Stopped; what is graded so far is kept, run this again.", err=True)
            ctx.exit(130)


@click.command()
@click.argument("lesson")
@click.argument("test")
@click.option("--undo", is_flag=True, help="Score the test by its outcome again.")
@click.pass_context
def void(ctx: click.Context, lesson: str, test: str, undo: bool) -> None:
    """Give everybody the points of a test that was found wrong."""
    course = course_of(ctx)
    (name,) = course.pick_lessons([lesson])
    from autograder.grading.quick import load_jsonschema

    load_jsonschema()
    from autograder.grading.voiding import void_test

    for line in void_test(course, name, test, undo=undo):
        click.echo(line)


COMMANDS = (grade, void)
