"""Commands for what goes out: feedback, exports, and the answers to appeals."""

from __future__ import annotations

import click

from autograder.commands.common import course_of


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


COMMANDS: tuple[click.Command, ...] = (extend,)
