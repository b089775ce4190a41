"""What several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from autograder.course import Course

lessons_argument = click.argument("lessons", nargs=-1, metavar="[LESSON]...")


def course_of(ctx: click.Context) -> Course:
    """The course that a command works on: of `--course`, or the one around the current folder."""
    from autograder.course import find_course

    return find_course(ctx.obj)
