"""A judge that runs answers and tests in one process, as a plain notebook kernel does.

One warm process holds torch and the lesson's locked cells. Every case is judged in a fork of it,
so no answer sees what another one did. In that, an exercise's own tests run in a fork under the
first seed and in another under all others. Where a test ends or blocks its process, the tests after
it run in a new fork; one that takes too long is not run again under the seeds that follow.
"""

from __future__ import annotations

import contextlib
import io
import os
import resource
import signal
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

from autograder.bank.forks import Fork, Report
from autograder.bank.judge import Case, Judge, Verdicts
from autograder.build.markup import Cell, Lesson
from autograder.build.stubs import solution_only
from autograder.errors import CourseError, MarkupError
from autograder.referee.sandbox.preload import preload
from autograder.referee.seeds import seed_everything
from autograder.referee.static import find_forbidden, not_literal

_DATA_BYTES = 2 << 30
_GRACE = 2.0  # seconds that code may take to stop once its time is over
_DIED = "it ended the process"
_LATE = "it took too long and did not stop"


class PlainJudge(Judge):
    """Judges the cases of one lesson with `jobs` processes; a cell may run for `seconds`."""

    def __init__(self, lesson: Lesson, jobs: int, seconds: float = 10.0) -> None:
        self.lesson, self.jobs, self.seconds = lesson, jobs, seconds

    def judge(self, cases: Sequence[Case]) -> Iterator[Verdicts]:
        """Judge some cases in any order; see `Judge.judge`.

        Raises:
            CourseError: if a locked cell fails, or if somebody kills a process of the judge's own.
        """
        warm = _Warm(self.lesson, self.seconds)
        context = get_context("fork")
        pool = ProcessPoolExecutor(self.jobs, context, initializer=_remember, initargs=(warm,))
        try:
            yield from (f.result() for f in as_completed([pool.submit(_judge, c) for c in cases]))
        except BrokenProcessPool:
            text = "a process that judges answers was killed; if memory ran out, try `--jobs 1`."
            raise CourseError(f"{self.lesson.name}: {text}") from None
        finally:
            pool.shutdown(cancel_futures=True)


class _Warm:
    """What all cases of a lesson share: its locked cells, already run."""

    def __init__(self, lesson: Lesson, seconds: float) -> None:
        preload()
        self.lesson, self.seconds = lesson, seconds
        self.namespace: dict[str, Any] = {"__name__": "__main__"}
        for cell in lesson.cells:
            if cell.role == "locked" and cell.kind == "code":
                self._run(cell)

    def _run(self, cell: Cell) -> None:
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                seed_everything(cell.title, 0)
                _execute(cell.source, cell.title, self.namespace)
        except Exception as error:
            text = f"the locked cell '{cell.title}' fails: {_one_line(error)}"
            raise MarkupError(self.lesson.path, cell.line, text) from None


_warm: _Warm


def _remember(warm: _Warm) -> None:
    global _warm
    _warm = warm
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends a worker without a traceback


def _execute(source: str, name: str, namespace: dict[str, Any]) -> None:
    exec(compile(source, f"<{name}>", "exec", dont_inherit=True), namespace)


def _judge(case: Case) -> Verdicts:
    """Judge one case in forks of this worker process."""
    lesson = _warm.lesson
    convicted = _rules_broken(case)
    verdicts = Verdicts(case)
    own, everything = _tests(case)
    for seed in case.seeds:
        tests = own if case.alone or seed != case.seeds[0] else everything
        verdicts.by_seed[seed] = dict.fromkeys([test.title for test in tests], _DIED)
    for seed in case.brief:
        verdicts.by_seed[seed] = {}
    patience = _warm.seconds * (len(case.answers) + 1) + 2 * _GRACE
    for skip in (False, True):
        reported = False
        with TemporaryDirectory(prefix="bank-", ignore_cleanup_errors=True) as folder:
            fork = Fork(partial(_run_case, case, skip, folder))
            for seed, test, message in fork.reports(patience):
                verdicts.by_seed[seed][test] = message
                reported = True
        if reported:
            break
        # An answer's cell did it, before any test; the other exercises' tests shall run.
        convicted = dict.fromkeys(case.answers, _LATE if fork.late else _DIED) | convicted
    for messages in verdicts.by_seed.values():
        for test in messages:
            owner = lesson.exercise_of(next(c for c in lesson.cells if c.title == test))
            messages[test] = convicted.get(owner or "") or messages[test]
    return verdicts


def _rules_broken(case: Case) -> dict[str, str]:
    """The exercises whose answer breaks a rule that is checked on its source, with the sentence."""
    lesson = _warm.lesson
    cells = [cell for cell in lesson.cells if cell.kind == "code" and cell.role != "test"]
    sources = [_source(case, cell) for cell in cells]
    broken = {}
    for cell in lesson.answers():
        if case.answers and cell.title not in case.answers:
            continue  # the reference solutions are checked once, in a case of their own
        if cell.title == "predictions":
            sentence = not_literal(sources)
        else:
            found = find_forbidden(sources, cell.title, cell.forbids) if cell.forbids else []
            sentence = found[0].sentence() if found else None
        if sentence:
            broken[cell.title] = sentence
    return broken


def _source(case: Case, cell: Cell) -> str:
    if cell.role != "answer":
        return cell.source
    return case.answers.get(cell.title, solution_only(cell.source))


def _tests(case: Case) -> tuple[list[Cell], list[Cell]]:
    """The case's own tests, and all of the notebook's."""
    lesson = _warm.lesson
    tests = [cell for cell in lesson.cells if cell.role == "test"]
    return [t for t in tests if case.exercise in (None, lesson.exercise_of(t))], tests


def _run_case(case: Case, skip: bool, folder: str, report: Report) -> None:
    """In a fork: define the answers, then run the tests in forks of that.

    Args:
        skip: leave out the case's own answers, which ended or blocked an earlier process.
        folder: where they run, and may leave files.
    """
    os.chdir(folder)
    for limit, size in ((resource.RLIMIT_DATA, _DATA_BYTES), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(limit, (size, size))
    namespace = dict(_warm.namespace)
    for cell in _warm.lesson.answers():
        if skip and cell.title in case.answers:
            continue
        # As in a notebook, the next cells run after an error; the tests will miss the name.
        with contextlib.suppress(BaseException), _limited():
            _execute(_source(case, cell), cell.title, namespace)
    slow: dict[str, str] = {}
    own, everything = _tests(case)

    def run(tests: Sequence[Cell], *seeds: int) -> dict[int, dict[str, bool]]:
        """Run and report tests under some seeds, in one fork; whether each of them has failed."""
        failed: dict[int, dict[str, bool]] = {seed: {} for seed in seeds}
        pairs = [(seed, test) for seed in seeds for test in tests]
        for seed, title, message in _in_forks(pairs, slow, namespace):
            report([seed, title, message])
            failed[seed][title] = bool(message)
        return failed

    # A seed with other verdicts is judged again in a fork of its own: an answer that remembers
    # something has seen the earlier ones there.
    first, *others = case.seeds
    expected = run(own, first)[first]
    for seed, failed in run(own, *others).items():
        if failed != expected:
            run(own, seed)
    hidden = [test for test in own if test.hidden]
    rejecting = [test for test in hidden if expected[test.title]][:1] or hidden
    for seed, failed in run(rejecting, *case.brief).items():
        if not any(failed.values()):
            run(hidden, seed)
    if case.alone or own == everything:
        return
    # Once more, with the tests round them, for what a mistake costs those.
    titles = {test.title for test in own}
    for seed, title, message in _in_forks([(first, t) for t in everything], slow, namespace):
        if title not in titles:
            report([seed, title, message])


def _in_forks(
    tests: Sequence[tuple[int, Cell]], slow: dict[str, str], namespace: dict[str, Any]
) -> Iterator[tuple[int, str, str]]:
    """Run tests under their seeds in a fork, and after one that ends or blocks it in the next."""
    waiting = deque(tests)
    while waiting:
        fork = Fork(partial(_run_tests, tuple(waiting), slow, namespace))
        for message, late in fork.reports(_warm.seconds + _GRACE):
            seed, test = waiting.popleft()
            if late:
                slow[test.title] = message
            yield seed, test.title, message
        if waiting:
            seed, test = waiting.popleft()
            if fork.late:
                slow[test.title] = _LATE
            yield seed, test.title, _LATE if fork.late else _DIED


def _run_tests(
    tests: Sequence[tuple[int, Cell]],
    slow: dict[str, str],
    namespace: dict[str, Any],
    report: Report,
) -> None:
    for seed, test in tests:
        message, late = slow.get(test.title, ""), False
        try:
            if not message:
                with _limited():
                    seed_everything(test.title, seed)
                    _execute(test.source, test.title, namespace)
        except BaseException as error:
            message, late = (
                (_one_line(error) or type(error).__name__)[:500],
                type(error) is _TooLong,
            )
        if late:
            slow[test.title] = message
        report([message, late])


def _one_line(error: BaseException) -> str:
    text = " ".join(traceback.format_exception_only(error)).strip()
    return " ".join(text.split())


class _TooLong(BaseException):
    """Raised by the timer in a cell that runs too long; answers do not catch it as an Exception."""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> NoReturn:
        raise _TooLong(f"took longer than {_warm.seconds:g} s")

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _warm.seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
