"""A judge that runs answers and tests in one process, as a plain notebook kernel does.

One warm process holds torch and the lesson's locked cells; every case is judged in a fork of it, and every
seed in a fork of that, so no answer sees what another one did.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from typing import Any, NoReturn

from autograder.bank.judge import Case, Judge, Verdicts
from autograder.build.markup import Lesson
from autograder.build.stubs import solution_only
from autograder.referee.seeds import seed_everything
from autograder.referee.static import find_forbidden, not_literal

_TEST_SECONDS = 10
_MEMORY_BYTES = 6 << 30
_NOT_RUN = "not run: the process died or took too long"


class PlainJudge(Judge):
    """Judges the cases of one lesson with `jobs` processes."""

    def __init__(self, lesson: Lesson, jobs: int) -> None:
        self.lesson, self.jobs = lesson, jobs

    def judge(self, cases: Sequence[Case]) -> Iterator[Verdicts]:
        """Judge some cases in any order; see `Judge.judge`."""
        warm = _Warm(self.lesson)
        context = get_context("fork")
        pool = ProcessPoolExecutor(self.jobs, context, initializer=_remember, initargs=(warm,))
        with pool:
            yield from (f.result() for f in as_completed([pool.submit(_judge, c) for c in cases]))


class _Warm:
    """What all cases of a lesson share: its locked cells, already run."""

    def __init__(self, lesson: Lesson) -> None:
        import matplotlib as mpl

        mpl.use("Agg")
        import torch

        torch.set_num_threads(1)  # before any operation: a fork of a threaded torch can hang
        torch.testing.assert_close(torch.ones(1), torch.ones(1))  # its imports are slow the first time
        self.lesson = lesson
        self.namespace: dict[str, Any] = {"__name__": "__main__"}
        for cell in lesson.cells:
            if cell.role == "locked" and cell.kind == "code":
                _execute(cell.source, cell.title, self.namespace)


_warm: _Warm


def _remember(warm: _Warm) -> None:
    global _warm
    _warm = warm


def _execute(source: str, name: str, namespace: dict[str, Any]) -> None:
    exec(compile(source, f"<{name}>", "exec"), namespace)


def _judge(case: Case) -> Verdicts:
    """Judge one case in forks of this worker process."""
    lesson = _warm.lesson
    convicted = _rules_broken(case)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(lambda: _run_case(case, writing))
    os.close(writing)
    limit = 60 + len(case.seeds) * _TEST_SECONDS * 3
    lines = _read_all(reading, time.monotonic() + limit)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    verdicts = Verdicts(case)
    for seed in case.seeds:
        tests = [t.title for t in _tests(case, seed)]
        verdicts.by_seed[seed] = dict.fromkeys(tests, _NOT_RUN)
    for line in lines.decode().splitlines():
        seed, test, message = json.loads(line)
        verdicts.by_seed[seed][test] = message
    for messages in verdicts.by_seed.values():
        for test in messages:
            owner = lesson.exercise_of(next(c for c in lesson.cells if c.title == test))
            messages[test] = convicted.get(owner or "") or messages[test]
    return verdicts


def _rules_broken(case: Case) -> dict[str, str]:
    """The exercises whose answer breaks a rule that is checked on its source, with the sentence."""
    lesson = _warm.lesson
    sources = [_source(case, cell) for cell in lesson.cells if cell.kind == "code" and cell.role != "test"]
    broken = {}
    for cell in lesson.answers():
        if cell.title not in case.answers:
            continue
        if cell.title == "predictions":
            sentence = not_literal(sources)
        else:
            found = find_forbidden(sources, cell.title, cell.forbids) if cell.forbids else []
            sentence = found[0].sentence() if found else None
        if sentence:
            broken[cell.title] = sentence
    return broken


def _source(case: Case, cell: Any) -> str:
    if cell.role != "answer":
        return str(cell.source)
    return case.answers.get(cell.title) or solution_only(cell.source)


def _tests(case: Case, seed: int) -> list[Any]:
    lesson = _warm.lesson
    everything = case.exercise is None or (seed == case.seeds[0] and not case.alone)
    tests = [cell for cell in lesson.cells if cell.role == "test"]
    return tests if everything else [t for t in tests if lesson.exercise_of(t) == case.exercise]


def _run_case(case: Case, writing: int) -> None:
    """In a fork: define the answers, then run the tests under each seed in a fork of its own."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    namespace = dict(_warm.namespace)
    for cell in _warm.lesson.answers():
        with _limited():
            try:
                _execute(_source(case, cell), cell.title, namespace)
            except Exception:
                continue  # as in a notebook, the next cells run; the tests will miss the name
    for seed in case.seeds:
        child = os.fork()
        if child == 0:
            _in_child(lambda seed=seed: _run_tests(case, seed, namespace, writing))
        tests = _tests(case, seed)
        deadline = time.monotonic() + (len(tests) + 1) * _TEST_SECONDS
        while os.waitpid(child, os.WNOHANG) == (0, 0):
            if time.monotonic() > deadline:
                os.kill(child, signal.SIGKILL)
            time.sleep(0.002)


def _run_tests(case: Case, seed: int, namespace: dict[str, Any], writing: int) -> None:
    for test in _tests(case, seed):
        message = ""
        try:
            with _limited():
                seed_everything(test.title, seed)
                _execute(test.source, test.title, namespace)
        except BaseException as error:
            message = _one_line(error) or type(error).__name__
        os.write(writing, (json.dumps([seed, test.title, message[:500]]) + "\n").encode())


def _one_line(error: BaseException) -> str:
    text = " ".join(traceback.format_exception_only(error)).strip()
    return " ".join(text.split())


class _TooLong(BaseException):
    """Raised by the timer in a cell that runs too long; not an Exception, so answers do not catch it."""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> NoReturn:
        raise _TooLong(f"took longer than {_TEST_SECONDS} s")

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _TEST_SECONDS, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _in_child(work: Any) -> NoReturn:
    """Run work in a forked process, silently, and end that process without any clean-up."""
    try:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        work()
    finally:
        os._exit(0)


def _read_all(reading: int, deadline: float) -> bytes:
    chunks = []
    while True:
        ready, _, _ = select.select([reading], [], [], max(0.0, deadline - time.monotonic()))
        chunk = os.read(reading, 1 << 16) if ready else b""
        if not chunk:
            os.close(reading)
            return b"".join(chunks)
        chunks.append(chunk)
