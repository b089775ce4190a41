"""The pictures of a lesson's own cells are drawn once; what a student sees is the same."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from autograder.referee import gallery
from autograder.referee.plan import Job, Limits, Result
from autograder.referee.sandbox.probe import probe
from autograder.referee.supervisor import Supervisor

LIMITS = Limits(cell_seconds=20.0, test_seconds=20.0, submission_seconds=60.0, memory_bytes=2 << 30)
SETUP = "import matplotlib.pyplot as plt\n\ndef draw(*heights):\n    plt.bar(range(3), heights)\n    plt.show()"
DRAW = "draw(3, 1, 2)"
OWN = [("", SETUP), ("", DRAW)]
MARK = "bm90IGRyYXdu"  # stands for a picture that was taken, not drawn


@pytest.fixture
def supervisor() -> Iterator[Supervisor]:
    with Supervisor(sandboxed=probe().ok) as supervisor:
        supervisor.start()
        yield supervisor


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a mark in the place of every picture in the tables."""
    table = gallery._table
    monkeypatch.setattr(gallery, "_table", lambda outputs: dict.fromkeys(table(outputs), MARK))


def judge(supervisor: Supervisor, *cells: str) -> Result:
    return supervisor.judge(Job("lesson", [], [("", c) for c in cells], (1,), LIMITS, own=OWN))


def pictures(result: Result) -> list[Any]:
    shown = [output for outputs in result.outputs.values() for output in outputs]
    return [o["data"]["image/png"] for o in shown if "image/png" in o.get("data", {})]


def as_a_class(supervisor: Supervisor) -> None:
    """Judge so many submissions that the lesson's pictures are noted."""
    for _ in range(gallery._MANY):
        judge(supervisor, "1")


def test_a_picture_that_is_taken_is_the_one_that_would_be_drawn(supervisor: Supervisor) -> None:
    drawn = judge(supervisor, SETUP, DRAW)
    as_a_class(supervisor)
    taken = judge(supervisor, SETUP, "y = 5", DRAW)
    assert pictures(drawn) == pictures(taken)
    assert drawn.outputs[1] == taken.outputs[2]
    assert len(pictures(drawn)[0]) > 1000


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize(
    "cells",
    [
        [SETUP, DRAW],
        [SETUP, "heights = 3, 1, 2\ndraw(*heights)"],
        [SETUP, "plt.plot([1, 2]);", DRAW],
    ],
)
def test_it_is_taken_whatever_cell_draws_it(supervisor: Supervisor, cells: list[str]) -> None:
    as_a_class(supervisor)
    assert pictures(judge(supervisor, *cells))[-1] == MARK


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize(
    "cell",
    [
        "draw(3, 1, 4)",
        "plt.title('mine')\ndraw(3, 1, 2)",
        "plt.rcParams['text.hinting_factor'] = 3\ndraw(3, 1, 2)",
        "plt.rcParams['savefig.facecolor'] = 'red'\ndraw(3, 1, 2)",
        "class Mine(plt.Line2D):\n    pass\nplt.gca().add_line(Mine([0, 1], [0, 1]))\ndraw(3, 1, 2)",
        "plt.gca().format_coord = lambda x, y: ''\ndraw(3, 1, 2)",
    ],
)
def test_any_other_picture_is_drawn(supervisor: Supervisor, cell: str) -> None:
    as_a_class(supervisor)
    (picture,) = pictures(judge(supervisor, SETUP, cell))
    assert picture != MARK
    assert len(picture) > 1000


def test_a_table_is_sealed() -> None:
    file = gallery._sealed({"key": MARK})
    for change in (lambda: os.pwrite(file, b"{}", 0), lambda: os.ftruncate(file, 0)):
        with pytest.raises(PermissionError):
            change()
    os.close(file)


@pytest.mark.usefixtures("marked")
def test_no_submission_can_change_what_the_next_one_gets(supervisor: Supervisor) -> None:
    as_a_class(supervisor)
    spoil = (
        "import os\nfor number in range(3, 64):\n    try:\n        os.lseek(number, 0, 0)\n"
        "        os.write(number, b'{}' * 9)\n        os.ftruncate(number, 0)\n"
        "    except OSError:\n        pass"
    )
    judge(supervisor, spoil)
    assert pictures(judge(supervisor, SETUP, DRAW)) == [MARK]
