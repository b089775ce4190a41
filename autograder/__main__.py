"""The command line: `autograder COMMAND`, or `python -m autograder COMMAND`.

Each command imports what it needs when it runs, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder import __version__
from autograder.commands import authoring, bench, feedback, grade, grading, intake, students
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
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The course's folder (default: the one that the current folder lies in).",
)
@click.pass_context
def main(ctx: click.Context, folder: Path | None) -> None:
    """Build, publish and grade a PyTorch course of Jupyter notebooks."""
    ctx.obj = folder


for module in (authoring, grading, grade, intake, feedback, students, bench):
    for command in module.COMMANDS:
        main.add_command(command)

if __name__ == "__main__":
    main(prog_name="autograder")
