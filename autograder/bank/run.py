"""Put every answer of the bank, and every mutant of the reference solutions, before a judge."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.bank.answers import Answer, read_answers
from autograder.bank.judge import Case, Verdicts
from autograder.bank.mutants import Mutant, mutants, read_equivalents, stale
from autograder.bank.parity import ByKey, Parity, compare, read_reasons
from autograder.bank.plain import PlainJudge
from autograder.bank.referee_judge import RefereeJudge
from autograder.build.markup import Lesson
from autograder.build.stubs import stubbed
from autograder.build.tree import load_lesson
from autograder.course import Course
from autograder.errors import CourseError

MIN_RIGHT, MIN_WRONG = 3, 6
FULL_SEEDS = 20  # under more of them, a wrong answer only has to be rejected

Progress = Callable[[str, int, int], None]


@dataclass
class ExerciseResult:
    """What the bank shows of one exercise's tests."""

    lesson: str
    exercise: str
    points: int
    right: int = 0
    right_accepted: int = 0
    wrong: int = 0
    wrong_rejected: int = 0
    rejected_by: Counter[str] = field(default_factory=Counter)
    points_lost: dict[str, int] = field(default_factory=dict)
    killed: int = 0
    survivors: list[Mutant] = field(default_factory=list)
    equivalent: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass
class BankResult:
    """The bank's findings; `verdicts` holds every answer's, test by test.

    `parity` holds what the referee judges otherwise than a plain kernel, where both were asked.
    """

    exercises: list[ExerciseResult] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    verdicts: list[dict[str, object]] = field(default_factory=list)
    parity: Parity = field(default_factory=Parity)

    def all_faults(self) -> list[str]:
        """Every misjudged answer, unexplained mutant and missing answer, one sentence each."""
        return self.faults + [fault for e in self.exercises for fault in e.faults]


@dataclass(frozen=True)
class Plan:
    """What to judge, and with how many processes.

    Attributes:
        exercise: the only one to judge; None for all.
        seeds: how many random inputs each answer meets, at least 1.
        answers: folder to read the answers from, `<lesson>/<exercise>/`; None for the course's own.
        mutants: whether to judge mutants of the reference solutions too.
        plain: judge as a plain notebook kernel does, in place of the referee.
        parity: judge as a plain kernel does, put each answer before the referee as well, with its
            own tests and the first seed, and compare.
    """

    exercise: str | None = None
    seeds: int = 1
    answers: Path | None = None
    mutants: bool = False
    plain: bool = False
    parity: bool = False
    jobs: int = os.cpu_count() or 1


def run_bank(
    course: Course,
    names: Sequence[str],
    plan: Plan,
    progress: Progress = lambda lesson, done, total: None,
) -> BankResult:
    """Judge the bank of some lessons.

    Args:
        course: the course.
        names: its lessons to judge.
        plan: what to judge of them.
        progress: called with the lesson, the number of judged cases and of all of them.

    Raises:
        CourseError: for a lesson, an answer or a list of equivalent mutants that cannot be read,
            and if there is nothing to judge: an exercise or answers that are not there.
    """
    result = BankResult()
    banks = [_LessonBank(course, load_lesson(course, name), plan) for name in names]
    _check_not_empty(banks, plan)
    for bank in banks:
        judged = bank.judged(progress)
        if plan.parity:
            found = compare(bank.lesson.name, bank.before_referee(progress), judged, bank.reasons)
            result.faults += found.faults
            result.parity.convictions += found.convictions
            result.parity.explained += found.explained
            for key, test, message in found.convicted:
                for messages in judged[key].by_seed.values():
                    messages[test] = messages[test] or message
        for case in bank.cases:  # in this order, whichever was judged first
            bank.take(judged[case.key], result)
        result.exercises += bank.finish()
    return result


def _check_not_empty(banks: Sequence[_LessonBank], plan: Plan) -> None:
    """Raise a CourseError for a plan under which nothing would be judged, and nothing found."""
    if not any(bank.results for bank in banks):
        lessons = ", ".join(bank.lesson.name for bank in banks)
        raise CourseError(f"{lessons}: there is no exercise '{plan.exercise}'.")
    if plan.answers and not any(bank.answers for bank in banks):
        text = "no answers here; they are read from <lesson>/<exercise>/right_*.py and wrong_*.py."
        raise CourseError(f"{plan.answers}: {text}")


class _LessonBank:
    """The cases of one lesson, and what became of them."""

    def __init__(self, course: Course, lesson: Lesson, plan: Plan) -> None:
        self.lesson, self.plan = lesson, plan
        own = course.lessons_dir / lesson.name / "answers"
        folder = plan.answers / lesson.name if plan.answers else own
        exercises = [cell.title for cell in lesson.answers()]
        self.wanted = [e for e in exercises if plan.exercise in (None, e)]
        self.answers = {(a.exercise, a.name): a for a in read_answers(folder, exercises)}
        self.results = {e: ExerciseResult(lesson.name, e, self._points(e)) for e in self.wanted}
        self.reasons = {} if plan.answers else read_reasons(own, self.wanted)
        self.mutants: dict[tuple[str, ...], Mutant] = {}
        self.explained: dict[str, set[str]] = {}
        if plan.mutants:
            self._make_mutants(own)
        self.cases = self._make_cases()

    def judged(self, progress: Progress) -> ByKey:
        """Every case judged, by a plain kernel or the referee, as the plan says."""
        plain = self.plan.plain or self.plan.parity
        return self._judged(PlainJudge if plain else RefereeJudge, self.cases, progress)

    def before_referee(self, progress: Progress) -> ByKey:
        """All but the mutants judged by the referee, answers by their own tests."""
        cases = [
            replace(case, seeds=case.seeds[:1], brief=(), alone=case.key[0] == "answer")
            for case in self.cases
            if case.key[0] != "mutant"
        ]
        return self._judged(RefereeJudge, cases, progress)

    def _judged(
        self, kind: type[PlainJudge | RefereeJudge], cases: Sequence[Case], progress: Progress
    ) -> ByKey:
        judged: dict[tuple[str, ...], Verdicts] = {}
        name = self.lesson.name + " (referee)" * (kind is RefereeJudge)
        for verdicts in kind(self.lesson, self.plan.jobs).judge(cases):
            judged[verdicts.case.key] = verdicts
            progress(name, len(judged), len(cases))
        return judged

    def take(self, verdicts: Verdicts, result: BankResult) -> None:
        """Add one case's verdicts to what was found."""
        kind, *rest = verdicts.case.key
        if kind == "reference":
            for test in verdicts.failed(self._titles()):
                text = f"the reference solution fails {test}: {self._why(verdicts, test)}"
                result.faults.append(f"{self.lesson.name}: {text}")
        elif kind == "untouched":
            for test in sorted(set(self._titles()) - set(verdicts.failed(self._titles()))):
                result.faults.append(f"{self.lesson.name}: the empty answer passes {test}.")
        elif kind == "mutant":
            self._take_mutant(verdicts)
        else:
            answer = self.answers[rest[0], rest[1]]
            self._take_answer(answer, verdicts)
            result.verdicts.append(self._row(answer, verdicts))

    def finish(self) -> list[ExerciseResult]:
        """The results by exercise, once all cases were taken."""
        for entry in self.results.values():
            if self.plan.answers is None and (entry.right < MIN_RIGHT or entry.wrong < MIN_WRONG):
                have = f"{entry.right} right and {entry.wrong} wrong answers"
                text = f"{entry.exercise} has {have}; it needs {MIN_RIGHT} and {MIN_WRONG}."
                entry.faults.append(f"{entry.lesson}: {text}")
            entry.faults.sort()
        return list(self.results.values())

    def _make_cases(self) -> list[Case]:
        seeds = tuple(range(self.plan.seeds))
        stubs = {
            cell.title: "\n".join(stubbed(cell.source, "code", cell.title))
            for cell in self.lesson.answers()
        }
        cases = [Case(("reference",), {}, None, seeds), Case(("untouched",), stubs, None)]
        for (exercise, name), answer in self.answers.items():
            if exercise in self.results:
                full = len(seeds) if answer.right else FULL_SEEDS
                case = Case(("answer", exercise, name), {exercise: answer.source}, exercise)
                cases.append(replace(case, seeds=seeds[:full], brief=seeds[full:]))
        cases += [Case(k, {k[1]: m.source}, k[1], alone=True) for k, m in self.mutants.items()]
        return cases

    def _make_mutants(self, folder: Path) -> None:
        for cell in self.lesson.answers():
            if cell.title not in self.results:
                continue
            path = folder / cell.title / "equivalent.toml"
            explained = read_equivalents(path)
            made = mutants(cell.source)
            self.explained[cell.title] = set(explained)
            self.results[cell.title].faults += stale(path, explained, made)
            self.mutants |= {("mutant", cell.title, m.id): m for m in made}

    def _take_mutant(self, verdicts: Verdicts) -> None:
        _, exercise, name = verdicts.case.key
        entry, mutant = self.results[exercise], self.mutants[verdicts.case.key]
        if verdicts.failed(self._titles(exercise)):
            entry.killed += 1
            if name in self.explained[exercise]:
                entry.faults.append(
                    f"{entry.lesson}: mutant {name} of {exercise} is marked equivalent, but a test "
                    "rejects it."
                )
        elif name in self.explained[exercise]:
            entry.equivalent += 1
        else:
            entry.survivors.append(mutant)
            entry.faults.append(
                f"{entry.lesson}: mutant {name} of {exercise} survives ({mutant.operator}, line "
                f"{mutant.line}): {mutant.before!r} -> {mutant.after!r}"
            )

    def _take_answer(self, answer: Answer, verdicts: Verdicts) -> None:
        entry = self.results[answer.exercise]
        own = self._titles(answer.exercise)
        hidden = [c.title for c in self.lesson.tests(answer.exercise) if c.hidden]
        where = f"{entry.lesson}: {answer.exercise}/{answer.name}"
        for test in verdicts.unsteady(own):
            entry.faults.append(f"{where}: the verdict of {test} depends on the seed.")
        for test in verdicts.failed(sorted(set(self._titles()) - set(own)), seed=0):
            entry.faults.append(f"{where} makes {test} fail, a test of another exercise.")
        failed = verdicts.failed(own)
        if answer.right:
            entry.right += 1
            entry.right_accepted += not failed
            for test in failed:
                entry.faults.append(f"{where} is rejected by {test}: {self._why(verdicts, test)}")
            return
        entry.wrong += 1
        passes = [s for s in verdicts.by_seed if not verdicts.failed(hidden, s)]
        if passes:
            entry.faults.append(f"{where} passes every hidden test (seed {passes[0]}).")
            return
        entry.wrong_rejected += 1
        entry.rejected_by.update(failed)
        cells = self.lesson.tests(answer.exercise)
        entry.points_lost[answer.name] = sum(c.points for c in cells if c.title in failed)

    def _row(self, answer: Answer, verdicts: Verdicts) -> dict[str, object]:
        tests = {
            test: {
                str(seed): found[test] for seed, found in verdicts.by_seed.items() if test in found
            }
            for test in self._titles(answer.exercise)
        }
        return {
            "lesson": self.lesson.name,
            "exercise": answer.exercise,
            "answer": answer.name,
            "right": answer.right,
            "tests": tests,
        }

    def _titles(self, exercise: str | None = None) -> list[str]:
        cells = self.lesson.tests(exercise) if exercise else self.lesson.cells
        return [cell.title for cell in cells if cell.role == "test"]

    def _points(self, exercise: str) -> int:
        return sum(cell.points for cell in self.lesson.tests(exercise))

    @staticmethod
    def _why(verdicts: Verdicts, test: str) -> str:
        return next(v[test] for v in verdicts.by_seed.values() if v.get(test))
