"""What attacks have in common: many small tries, one answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class StoppedError(Exception):
    """The attack did not get what it wanted; the text says how it was stopped."""


def any_of(tries: Iterable[tuple[str, Callable[[], object]]]) -> str:
    """Make every try, and return those that worked.

    Args:
        tries: each with a name; it works if it raises no exception.

    Raises:
        StoppedError: none worked; says how many there were, and what stopped them.
    """
    worked: list[str] = []
    stopped: dict[str, list[str]] = {}
    for name, run in tries:
        try:
            run()
        except Exception as error:
            reason = getattr(error, "strerror", None) or f"{type(error).__name__}: {error}"
            stopped.setdefault(reason, []).append(name)
        else:
            worked.append(name)
    if worked:
        return f"{len(worked)} worked: {_few(worked)}"
    if not stopped:
        raise StoppedError("nothing there to try")
    parts = (f"{reason} ({_few(names)})" for reason, names in stopped.items())
    raise StoppedError("; ".join(parts))


def _few(names: list[str]) -> str:
    return (
        ", ".join(names) if len(names) < 5 else f"{', '.join(names[:3])} and {len(names) - 3} more"
    )
