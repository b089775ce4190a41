"""One progress bar for everything that takes a while."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


def make_console(stderr: bool = False) -> Console:
    """A console as wide as the terminal; 120 columns where there is none, as in a CI log."""
    console = Console(stderr=stderr)
    return console if console.is_terminal else Console(stderr=stderr, width=120)


@contextmanager
def bar(console: Console) -> Iterator[Callable[[str, int, int], None]]:
    """Show a progress bar; yields a function of (what, done, total) that moves it.

    It draws from the caller's thread only, so that processes may be forked meanwhile.
    """
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as progress:
        tasks: dict[str, int] = {}

        def advance(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=total)
            progress.update(tasks[what], completed=done, total=total)  # type: ignore[arg-type]
            progress.refresh()

        yield advance


@contextmanager
def counting_bar(
    console: Console, what: str
) -> Iterator[Callable[[int, int, Mapping[str, int]], None]]:
    """Show a bar with rate, time left and a count for each way to end.

    Args:
        console: where to draw.
        what: the text in front.

    Yields:
        A function of (done, total, how many ended in which way) that moves it.
    """
    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[states]}"),
    )
    started = time.monotonic()
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as progress:
        bar = progress.add_task(what, total=None, rate="", states="")

        def tell(done: int, total: int, states: Mapping[str, int]) -> None:
            seconds = time.monotonic() - started
            rate = f"{60 * done / seconds:.0f} a minute" if seconds > 1 else ""
            counts = ", ".join(f"{count} {state}" for state, count in states.items())
            progress.update(bar, completed=done, total=total, rate=rate, states=counts)
            progress.refresh()

        yield tell
