"""All attacks in one class, graded by two workers at once, with honest students among them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from autograder.grading.batch import GRADED, UNREADABLE, Outcome, Plan, grade_lesson
from autograder.grading.config import load_config
from autograder.grading.judging import Graded
from autograder.grading.sync import sync
from autograder.grading.workers import LocalWorkers, Task, _Worker
from autograder.referee.sandbox.cgroups import find_parent
from autograder.referee.sandbox.probe import probe
from tests.attacks.corpus import load
from tests.attacks.lesson import NAME, PRIVATE
from tests.attacks.stage import Effects, Server, Stage

pytestmark = pytest.mark.skipif(not probe().ok, reason=probe().problem or "works")
ATTACKS = load()
EVERY = 8  # attacks, and then an honest student
SECONDS = 6.0  # for a cell, and for a test: honest ones need a hundredth
ALL_SECONDS = 5 * SECONDS
HONEST = "honest"


@dataclass(frozen=True)
class Class:
    """A class that has been graded, and what was there before and after.

    Attributes:
        stage: the course.
        outcomes: what became of each submission.
        seconds: what each took in its worker.
        visits: how often a server on this machine was called.
        processes: the processes that grading has left.
        groups: the cgroups that its workers have left.
    """

    stage: Stage
    outcomes: dict[str, Outcome]
    seconds: dict[str, float]
    visits: int
    processes: list[str]
    groups: list[str]


class _Watched(LocalWorkers):
    """Workers that note which processes they were, and what each submission took."""

    def __init__(self, hidden: Path) -> None:
        super().__init__(2, sandboxed=True, hidden=(hidden,))
        self.seconds: dict[str, float] = {}
        self.pids: set[int] = set()

    def _start(self) -> _Worker:
        worker = super()._start()
        self.pids.add(worker.process.pid)
        return worker

    def run(self, lesson: bytes, tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes | None]]:
        for task, answer in super().run(lesson, tasks):
            if answer is not None:
                self.seconds[task.student] = sum(Graded.from_bytes(answer).spent.values())
            yield task, answer


def _groups(pids: set[int]) -> list[str]:
    """The cgroups of these processes; what runs beside this test has some, too."""
    parent = find_parent()
    folders = [] if parent is None else parent.folder.glob("autograder-*-*")
    return [folder.name for folder in folders if int(folder.name.split("-")[1]) in pids]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Class:
    """The class, graded once."""
    stage = Stage.build(tmp_path_factory.mktemp("attacks") / "top")
    for number, attack in enumerate(ATTACKS):
        stage.hand_in(attack.name, attack.apply(stage.released()), attack.files)
        if number % EVERY == 0:
            honest = stage.submitted(f"{attack.name}_{HONEST}").parent
            shutil.copytree(stage.submitted("student02").parent, honest)
    shutil.rmtree(stage.course.root / "submitted" / "student01", ignore_errors=True)
    sync(stage.course, [NAME])
    stage.before = stage.files()
    config = load_config(stage.course)
    config.Referee.cell_seconds = config.Referee.test_seconds = SECONDS
    config.Referee.submission_seconds = ALL_SECONDS
    config.Referee.memory_gib = 0.5
    before = {p.pid for p in psutil.Process().children(recursive=True)}
    network = next(attack for attack in ATTACKS if attack.wins == "network")
    with pytest.MonkeyPatch.context() as patch, Server(network) as server:
        patch.setenv("GRADER_TOKEN", PRIVATE)
        with _Watched(stage.course.root) as workers:
            outcomes = grade_lesson(stage.course, config, NAME, Plan(), workers)
    left = [p for p in psutil.Process().children(recursive=True) if p.pid not in before]
    commands = [" ".join(p.cmdline()) for p in left if p.status() != psutil.STATUS_ZOMBIE]
    return Class(
        stage,
        {outcome.student: outcome for outcome in outcomes},
        workers.seconds,
        server.visits,
        # Python's own helper of multiprocessing lives as long as this process.
        [command for command in commands if "resource_tracker" not in command],
        _groups(workers.pids | {os.getpid()}),
    )


def test_everybody_is_graded(graded: Class) -> None:
    states = {s: o.state for s, o in graded.outcomes.items() if o.state not in (GRADED, UNREADABLE)}
    assert states == {}
    assert set(graded.outcomes) > {attack.name for attack in ATTACKS}


def test_no_attack_gains_anything(graded: Class) -> None:
    grades = graded.stage.grades()
    found: dict[str, Effects] = {
        attack.id: graded.stage.gains(attack.name, grades[attack.name], attack.wins == "page")
        for attack in ATTACKS
    }
    assert {name: effects for name, effects in found.items() if effects} == {}


def test_the_honest_students_get_what_they_earn(graded: Class) -> None:
    grades = graded.stage.grades()
    honest = [student for student in grades if student.endswith(HONEST)]
    assert len(honest) == len(range(0, len(ATTACKS), EVERY))
    maximum = {name: score for name, score in grades[""].items() if type(score) is float}
    for student in [*honest, "student02"]:
        earned = {name: auto for name, (auto, _, _) in grades[student].items() if name != "why"}
        assert earned == {name: maximum[name] for name in earned}, student


def test_no_neighbour_takes_longer_than_a_submission_may(graded: Class) -> None:
    honest = {s: t for s, t in graded.seconds.items() if s.endswith(HONEST)}
    assert len(honest) == len(range(0, len(ATTACKS), EVERY))
    assert {s: t for s, t in honest.items() if not 0 < t < ALL_SECONDS} == {}


def test_no_file_is_touched_and_nobody_is_called(graded: Class) -> None:
    assert graded.stage.changes() == {}
    assert graded.visits == 0
    with graded.stage.gradebook() as gradebook:
        comment = gradebook.find_comment("why", NAME, NAME, "student01")
        assert comment.manual_comment == f"Nearly ({PRIVATE})."


def test_no_process_and_no_cgroup_is_left(graded: Class) -> None:
    assert graded.processes == []
    assert graded.groups == []


def test_no_attack_takes_another_students_name() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)
    assert not [attack.name for attack in ATTACKS if Path(attack.name).name != attack.name]
