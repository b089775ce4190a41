"""Commands for students and those who help them."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.argument(
    "notebooks",
    nargs=-1,
    required=True,
    metavar="NOTEBOOK...",
    type=click.Path(dir_okay=False, path_type=Path),
)
@click.option(
    "--released",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The notebook as it was released (default: looked for in the folders above).",
)
@click.option(
    "--no-run", is_flag=True, help="Read the notebook only; for one that you do not trust."
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=1),
    default=60.0,
    show_default=True,
    help="What one cell may take.",
)
def check(notebooks: tuple[Path, ...], released: Path | None, no_run: bool, seconds: float) -> None:
    """Say whether a notebook is ready to hand in; exit 1 if one is not.

    It is run here, with your rights, from top to bottom in a fresh kernel.
    """
    from autograder.errors import CourseError
    from autograder.intake.check import check as look_at

    ready = True
    for path in notebooks:
        try:
            found = look_at(path, released, not no_run, seconds)
        except CourseError as error:
            click.echo(f"autograder: {error}", err=True)
            ready = False
            continue
        ready = ready and found.ready
        for line in found.lines():
            click.echo(line)
    sys.exit(0 if ready else 1)


COMMANDS: tuple[click.Command, ...] = (check,)
