"""Run a notebook from top to bottom in a fresh kernel, for `autograder check`.

There is no sandbox here: it is meant for one's own notebook, on one's own machine.
"""

from __future__ import annotations

import copy
import inspect
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from autograder.referee import colab

NOT_ANSWERED = "NotAnswered"  # the error of course/shared/checks.py

# As in grading, `google.colab` does nothing; a cell in front puts it into the kernel.
_COLAB = f"{inspect.getsource(colab)}\npretend_colab()"


@dataclass
class FreshRun:
    """How a notebook ran.

    Attributes:
        seconds: how long it took.
        errors: the sentence of the error by the place of each code cell that stopped with one.
        ended: why the run ended early, as a sentence; empty if it reached the last cell.
    """

    seconds: float = 0.0
    errors: dict[int, str] = field(default_factory=dict)
    ended: str = ""


def run_fresh(notebook: NotebookNode, cell_seconds: float) -> FreshRun:
    """Run a copy of a notebook in an empty folder; an error in a cell does not stop it.

    Args:
        notebook: a notebook with well-formed cells.
        cell_seconds: what one cell may take.
    """
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient import NotebookClient
    from nbclient.exceptions import CellTimeoutError, DeadKernelError

    book, run, place = copy.deepcopy(notebook), FreshRun(), 0
    book.cells.insert(0, new_code_cell(f"exec({_COLAB!r}, {{'__name__': 'colab'}})"))

    def note_place(cell: Any, cell_index: int) -> None:
        nonlocal place
        place = cell_index - 1

    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="check_") as folder:
        client = NotebookClient(
            book,
            timeout=cell_seconds,
            kernel_name="python3",
            allow_errors=True,
            resources={"metadata": {"path": folder}},
            on_cell_start=note_place,
        )
        try:
            client.execute(stderr=subprocess.DEVNULL)  # a new kernel's own warnings
        except CellTimeoutError:
            run.ended = (
                f"{name_of(notebook.cells[place], place)} took longer than {cell_seconds:g} s"
            )
        except DeadKernelError:
            run.ended = f"{name_of(notebook.cells[place], place)} ended the kernel"
        except NoSuchKernel:
            run.ended = "there is no Python kernel here; install ipykernel"
    run.seconds = time.monotonic() - started
    for i, cell in enumerate(book.cells[1:]):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                run.errors[i] = _sentence(output)
    return run


def name_of(cell: Any, place: int) -> str:
    """How a person finds a cell: its grade_id, else its first line, else its number from 1."""
    meta = cell.metadata.get("nbgrader")
    if isinstance(meta, dict) and meta.get("grade_id"):
        return f"the cell of {meta['grade_id']}"
    first = next((line.strip() for line in str(cell.source).split("\n") if line.strip()), "")
    return f"the cell `{first[:50]}`" if first else f"cell {place + 1}"


def _sentence(output: Any) -> str:
    """The first line of an error, with its name where that says more."""
    first = (str(output.get("evalue", "")).strip().split("\n") or [""])[0].strip()[:200]
    name = str(output.get("ename", "Error"))
    if name == NOT_ANSWERED:
        return f"{NOT_ANSWERED}: {first}"
    return f"{name}: {first}" if first else name
