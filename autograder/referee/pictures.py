"""The pictures of a lesson's own cells, drawn once for many submissions.

Runs in the student's process. Most of a notebook's time goes into its pictures, and most of those
are the same in every submission. A figure is known by its content: by a hash of all its artists,
numbers and texts, and of Matplotlib's settings. Where the lesson's own notebook has shown a figure
with the same content, its PNG is taken; any other figure is drawn.

Keys hold within the forks of one warm process, as hashes of text differ between processes.
"""

from __future__ import annotations

import base64
import copyreg
import hashlib
import io
import json
import os
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.transforms import TransformNode

from autograder.referee.shell import NotebookShell

_PNG = "image/png"


def show_known(shell: NotebookShell, file: int) -> None:
    """From now on, take the picture of a figure that is known from a table.

    Args:
        shell: the notebook's.
        file: an open file that holds PNGs in base64 by key, as JSON.
    """
    known: dict[str, str] = json.loads(os.pread(file, os.fstat(file).st_size, 0))
    draw = _drawing(shell)

    def take(figure: Figure) -> Any:
        return known.get(key_of(figure)) or draw(figure)

    shell.display_formatter.formatters[_PNG].for_type(Figure, take)


def show_keys(shell: NotebookShell) -> None:
    """From now on, show each figure's key, as text, beside its picture.

    It is reckoned where `show_known` does it: to show a figure in another form changes what it
    holds.
    """
    draw = _drawing(shell)

    def note(figure: Figure) -> None:
        key = key_of(figure)
        data = {"text/plain": key, _PNG: draw(figure)}
        shell.recorder.add({"output_type": "display_data", "data": data, "metadata": {}})

    shell.display_formatter.formatters[_PNG].for_type(Figure, note)


def _drawing(shell: NotebookShell) -> Callable[[Figure], Any]:
    """The function that draws a figure as a PNG in this shell."""
    draw: Callable[[Figure], Any] = shell.display_formatter.formatters[_PNG].lookup_by_type(Figure)
    return draw


def key_of(figure: Figure) -> str:
    """A figure's key; empty for one whose picture its content does not tell.

    That is a figure with parts that cannot be pickled, or with code of the notebook's own in it.
    """
    beside = io.BytesIO()
    pickler = pickle.Pickler(beside, protocol=4)
    pickler.dispatch_table = _reducers()
    try:
        pickler.dump((figure, dict(mpl.rcParams)))
    except Exception:
        return ""
    data = beside.getvalue()
    if b"__main__" in data:  # pickled by name only
        return ""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode("ascii")


def _reducers() -> dict[type, Callable[[Any], Any]]:
    """How to pickle: transforms without their parents, which are known by their addresses."""
    return {**copyreg.dispatch_table, **dict.fromkeys(_below(TransformNode), _without_parents)}


def _below(kind: type) -> Iterator[type]:
    yield kind
    other: type
    for other in kind.__subclasses__():
        yield from _below(other)


def _without_parents(node: TransformNode) -> Any:
    state = {name: value for name, value in vars(node).items() if name != "_parents"}
    return copyreg.__newobj__, (type(node),), state  # type: ignore[attr-defined]
