"""The supervisor: a submission's processes may die at any moment, and nothing else is lost."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.referee.plan import (
    FAILED,
    GRADER_ERROR,
    NOT_REACHED,
    PASSED,
    TIME,
    Job,
    LessonCell,
    Limits,
    Result,
)
from autograder.referee.sandbox import probe as probing
from autograder.referee.sandbox.probe import probe
from autograder.referee.supervisor import Supervisor
from autograder.referee.workers import Running, Students

ANSWER = "import time\ndef answer(x):\n    time.sleep(0.02)\n    return x * 2"
TEST = "assert answer(3) == 6"
LIMITS = Limits(cell_seconds=2.0, test_seconds=4.0, submission_seconds=60.0, memory_bytes=2 << 30)


def job(
    answer: str = ANSWER,
    tests: int = 12,
    more: list[tuple[str, str]] | None = None,
    after: list[tuple[str, str]] | None = None,
) -> Job:
    cells = [LessonCell("answer", "answer", ANSWER, exercise="answer")]
    names = [f"answer_{i}" for i in range(tests)]
    cells += [LessonCell(name, "test", TEST, True, "works", "answer") for name in names]
    submission = [("", "x = 1\nx"), ("answer", answer), *(more or [])]
    submission += [(name, "") for name in names]
    return Job("lesson", cells, [*submission, *(after or [])], (1,), LIMITS)


def outcomes(result: Result) -> set[str]:
    return {verdict.outcome for verdict in result.verdicts.values()}


@pytest.fixture(scope="module")
def supervisor() -> Iterator[Supervisor]:
    with Supervisor(sandboxed=probe().ok) as supervisor:
        supervisor.start()
        yield supervisor


class Assassin(Students):
    """Students whose process is killed after a random time, now and then."""

    def __init__(self, students: Students, seed: int) -> None:
        self._students, self._random = students, random.Random(seed)
        self.killed = 0

    def start(self, limits: Limits, file: int, pictures: int = -1, keys: bool = False) -> Running:
        running = self._students.start(limits, file, pictures, keys)
        if self.killed == 0:
            self.killed += 1
            threading.Timer(self._random.uniform(0.0, 0.4), _kill, [running]).start()
        return running

    def alive(self) -> bool:
        return self._students.alive()

    def close(self) -> None:
        self._students.close()


def _kill(running: Running) -> None:
    pid = running._submission.pid if hasattr(running, "_submission") else running._pid  # type: ignore[attr-defined]
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("seed", range(12))
def test_a_student_process_killed_at_a_random_moment_costs_no_other_submission(
    supervisor: Supervisor, seed: int
) -> None:
    _, students = supervisor._start()
    supervisor._students = Assassin(students, seed)
    try:
        result = supervisor.judge(job())
    finally:
        supervisor._students = students
    assert outcomes(result) == {PASSED}, "what ended from outside is not held against anybody"
    assert len(result.verdicts) == 12
    assert outcomes(supervisor.judge(job())) == {PASSED}


def test_an_answer_that_ends_the_process_in_one_test_costs_no_other_test(
    supervisor: Supervisor,
) -> None:
    """The tests of a place in the middle share a copy of the process, which is gone then."""
    twice = "import os\ncalls = []\ndef answer(x):\n    calls.append(x)\n"
    twice += "    if len(calls) == 3: os._exit(1)\n    return x * 2"
    result = supervisor.judge(job(twice, tests=7, after=[("", "z = 1\nz")]))
    failed = [n for n, v in result.verdicts.items() if v.outcome != PASSED]
    assert failed == ["answer_2", "answer_5"]
    assert "the process that ran it ended" in result.verdicts["answer_5"].message
    assert result.outputs[9][0]["data"]["text/plain"] == "1"


def test_a_cell_that_ends_the_process_is_left_out_and_the_tests_still_run(
    supervisor: Supervisor,
) -> None:
    result = supervisor.judge(job(more=[("", "import os\nos._exit(1)"), ("", "y = 2\ny")]))
    assert outcomes(result) == {PASSED}
    assert result.outputs[2][0]["ename"] == "Stopped"
    assert result.outputs[3][0]["data"]["text/plain"] == "2"


def test_a_cell_without_end_is_stopped_and_the_tests_still_run(supervisor: Supervisor) -> None:
    stubborn = "while True:\n    try:\n        import time; time.sleep(9)\n    except BaseException:\n        pass"
    result = supervisor.judge(job(tests=1, more=[("", "while True: pass"), ("", stubborn)]))
    assert outcomes(result) == {PASSED}
    assert "took longer than 2 s" in result.outputs[2][0]["evalue"]
    assert "took too long" in result.outputs[3][0]["evalue"]


def test_a_submission_that_takes_too_long_gets_a_reason_for_every_test(
    supervisor: Supervisor,
) -> None:
    slow = job("def answer(x):\n    while True: pass", tests=6)
    limits = Limits(1.0, 2.0, 3.0, 10_000, 2 << 30)
    result = supervisor.judge(Job(slow.lesson, slow.cells, slow.submission, (1,), limits))
    assert outcomes(result) == {FAILED}
    assert len(result.verdicts) == 6
    assert any("the notebook took too long" in v.message for v in result.verdicts.values())


def test_an_answer_without_end_spends_the_time_of_one_test_and_a_quarter_of_the_others(
    supervisor: Supervisor,
) -> None:
    """Of four seconds each, six tests may take 4 + 5 * 1, and none of them is run twice."""
    endless = job("def answer(x):\n    while True: pass", tests=6, after=[("", "z = 1\nz")])
    limits = Limits(1.0, 4.0, 20.0, 10_000, 2 << 30)
    result = supervisor.judge(Job(endless.lesson, endless.cells, endless.submission, (1,), limits))
    assert outcomes(result) == {FAILED}
    assert {verdict.reason for verdict in result.verdicts.values()} == {TIME}
    late = "AnswerLost: no result from the answer: it took too long"
    assert {verdict.message for verdict in result.verdicts.values()} == {late}
    assert result.outputs[8][0]["data"]["text/plain"] == "1"


def test_a_locked_cell_that_fails_stops_grading_with_one_sentence(supervisor: Supervisor) -> None:
    broken = job()
    cells = [LessonCell("setup", "locked", "1 / 0"), *broken.cells]
    with pytest.raises(
        CourseError, match=r"lesson: the locked cell 'setup' fails: ZeroDivisionError"
    ):
        supervisor.judge(Job("lesson", cells, broken.submission, (1,), LIMITS))


def test_a_broken_test_is_the_graders_fault(supervisor: Supervisor) -> None:
    broken = job(tests=1)
    cells = [
        broken.cells[0],
        LessonCell("answer_0", "test", "assert answer(3) == 7", exercise="answer"),
    ]
    result = supervisor.judge(Job("lesson", cells, broken.submission, (1,), LIMITS))
    assert outcomes(result) == {GRADER_ERROR}


def test_without_bubblewrap_nothing_is_graded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    probing._probe.cache_clear()
    with (
        Supervisor() as refused,
        pytest.raises(CourseError, match="bubblewrap, which is not installed"),
    ):
        refused.judge(job())
    probing._probe.cache_clear()


@pytest.mark.parametrize("missing", [[], ["pidfd_open", "memfd_create"]])  # as on macOS
def test_without_a_sandbox_it_judges_where_that_is_asked_for_by_name(
    missing: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    for name in missing:
        monkeypatch.delattr(os, name)
    leaves_a_file = f"open('left', 'w').close()\n{ANSWER}"
    never_ends = "while True:\n    pass"
    with Supervisor(sandboxed=False) as unlocked:
        assert outcomes(unlocked.judge(job(leaves_a_file, tests=2))) == {PASSED}
        assert outcomes(unlocked.judge(job(never_ends, tests=1))) == {NOT_REACHED}
        assert outcomes(unlocked.judge(job(tests=2))) == {PASSED}
    assert not list(tmp_path.glob("autograder-*"))


def test_a_system_without_forks_is_told_where_to_grade(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    with Supervisor(sandboxed=False) as unlocked, pytest.raises(CourseError, match="WSL 2"):
        unlocked.judge(job())
