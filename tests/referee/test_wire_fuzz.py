"""Broken messages by the thousand; by the million in `python -m autograder.referee.fuzz`."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from autograder.referee import wire
from autograder.referee.fuzz import work
from autograder.referee.fuzz.mutate import break_frame
from autograder.referee.fuzz.serve import fuzz_batch


@pytest.mark.parametrize("seed", range(4))
def test_broken_replies_are_refused_or_safe(seed):
    counts = fuzz_batch(seed, 0, 5)
    for batch in range(1, 20):
        counts += fuzz_batch(seed, batch, 250)
    assert counts.total() == 5 + 19 * 250
    assert {"accepted", "value refused", "frame refused", "ended early"} <= set(counts)


def test_a_batch_can_be_repeated():
    assert fuzz_batch(3, 7, 100) == fuzz_batch(3, 7, 100)


def test_the_command_says_what_became_of_the_messages():
    options = ["--messages", "500", "--seed", "5"]
    call = [sys.executable, "-m", "autograder.referee.fuzz", *options]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "500 messages" in done.stdout
    assert "failures: 0" in done.stdout


def test_the_command_fails_when_something_gets_through(monkeypatch):
    def crash(*_: object) -> None:
        raise ZeroDivisionError("got through")

    class Results:
        def __init__(self) -> None:
            self.sent: list[object] = []

        def send(self, news: object) -> None:
            self.sent.append(news)

    monkeypatch.setattr(work, "fuzz_batch", crash)
    results = Results()
    work.work(0, 0, 1, 100, results)  # type: ignore[arg-type]
    assert results.sent[0] == 0
    assert "ZeroDivisionError: got through" in str(results.sent[1])


def test_breaking_a_frame_nearly_always_changes_it():
    rng = random.Random(0)
    frame = b"".join(wire.pack({"value": [1, 2.5, ["a"], {"b": [3]}]}, [bytes(99)], wire.DEFAULT))
    assert sum(break_frame(rng, frame) != frame for _ in range(1000)) > 900
