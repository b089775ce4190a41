"""The command line: `autograder COMMAND`, or `python -m autograder COMMAND`.

Each command imports what it needs when it runs, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder import __version__
from autograder.errors import CourseError


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
    type=click.Path(file_okay=False, path_type=Path),
    help="The course's folder (default: the one that the current folder lies in).",
)
@click.pass_context
def main(ctx: click.Context, folder: Path | None) -> None:
    """Build, publish and grade a PyTorch course of Jupyter notebooks."""
    ctx.obj = folder


lessons_argument = click.argument("lessons", nargs=-1, metavar="[LESSON]...")


def _course(ctx: click.Context):  # type: ignore[no-untyped-def]
    from autograder.course import find_course

    return find_course(ctx.obj)


@main.command()
@lessons_argument
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if any built file differs.")
@click.pass_context
def build(ctx: click.Context, lessons: tuple[str, ...], check: bool) -> None:
    """Build source/ and release/ from the lessons' texts in course/."""
    from autograder.build import tree

    course = _course(ctx)
    names = course.pick_lessons(lessons)
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


if __name__ == "__main__":
    main(prog_name="autograder")
