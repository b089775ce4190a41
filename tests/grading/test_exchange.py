"""nbgrader's exchange among real system users, who keep out of what is not theirs.

The users and all that they need are made here, which takes root, and are taken away again.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.build import tree
from autograder.course import Course
from autograder.referee.sandbox.probe import probe
from tests.conftest import ROOT, make_course
from tests.people import solve

NAME = "01_products"

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("useradd") is None,
    reason="system users can only be made by root",
)


@dataclass(frozen=True)
class User:
    """A system user with a home that nobody else may enter."""

    name: str
    home: Path
    python: Path
    env: dict[str, str]

    def run(self, *words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command as this user; stderr comes together with stdout."""
        entry = pwd.getpwnam(self.name)
        return subprocess.run(
            [str(word) for word in words],
            cwd=cwd or self.home,
            env={**self.env, "HOME": str(self.home), "USER": self.name},
            user=entry.pw_uid,
            group=entry.pw_gid,
            extra_groups=[],
            umask=0o077,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def works(self, *words: str | Path, cwd: Path | None = None) -> str:
        """Run `python -m WORDS`, which must succeed; gives back what it prints."""
        done = self.run(self.python, "-m", *words, cwd=cwd)
        assert done.returncode == 0, f"{self.name}: {words}:\n{done.stdout}"
        return done.stdout

    def may(self, script: str, *places: Path) -> bool:
        """Whether a shell script with these arguments works for this user."""
        return self.run("/bin/sh", "-c", script, "sh", *places).returncode == 0

    def own(self, folder: Path) -> None:
        """Give a folder and all in it to this user."""
        entry = pwd.getpwnam(self.name)
        for path in (folder, *folder.rglob("*")):
            os.chown(path, entry.pw_uid, entry.pw_gid, follow_symlinks=False)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="exchange-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def python(place: Path) -> Path:
    """A Python that every user may run: this one, or a copy where it lies in root's own home."""
    own = Path(sys.executable).resolve()
    if all(parent.stat().st_mode & 0o001 for parent in own.parents):
        return own
    home = place / "python"
    library = Path(sysconfig.get_path("stdlib"))
    leave = shutil.ignore_patterns("site-packages", "test", "*.a", "config-*")
    shutil.copytree(library, home / "lib" / library.name, ignore=leave)
    for shared in library.parent.glob("libpython*.so*"):
        shutil.copy(shared, home / "lib")
    (home / "bin").mkdir()
    shutil.copy(own, home / "bin" / "python")
    return home / "bin" / "python"


@pytest.fixture(scope="module")
def users(place: Path, python: Path) -> Iterator[dict[str, User]]:
    """An instructor, a student, and another student; gone afterwards."""
    scripts = place / "bin"
    scripts.mkdir()
    alembic = scripts / "alembic"
    alembic.write_text(f'#!/bin/sh\nexec {python} -m alembic.config "$@"\n')
    alembic.chmod(0o755)
    packages = [str(ROOT), sysconfig.get_path("purelib")]
    env = {
        "PATH": os.pathsep.join((str(scripts), "/usr/sbin", "/usr/bin", "/sbin", "/bin")),
        "PYTHONPATH": os.pathsep.join(packages),
        "PYTHONHOME": str(python.parents[1]) if python.is_relative_to(place) else sys.base_prefix,
        "LD_LIBRARY_PATH": str(python.parents[1] / "lib"),
        "OMP_NUM_THREADS": "1",
    }
    made: dict[str, User] = {}
    suffix = secrets.token_hex(3)
    try:
        for role in ("teacher", "student", "other"):
            user = User(f"ag-{role}-{suffix}", place / role, python, env)
            user.home.mkdir(mode=0o700)
            words = ("--no-create-home", "--user-group", "--home-dir", str(user.home))
            subprocess.run(["useradd", *words, "--shell", "/bin/sh", user.name], check=True)
            made[role] = user
            user.own(user.home)
        done = made["student"].run(python, "-c", "import nbgrader, torch, autograder")
        if done.returncode != 0:
            pytest.skip(f"another user cannot run this Python: {done.stdout.strip()[-300:]}")
        yield made
    finally:
        for user in made.values():
            subprocess.run(["userdel", user.name], check=True, capture_output=True)


@dataclass(frozen=True)
class Term:
    """A lesson that went all the way round, and what the commands printed."""

    course: Course
    exchange: Path
    printed: dict[str, str]


@pytest.fixture(scope="module")
def term(place: Path, users: dict[str, User]) -> Term:
    """Released, fetched, submitted, collected, graded, and given back: each step by its user."""
    teacher = users["teacher"]
    course = make_course(teacher.home / "course")
    tree.write(course, tree.build(course, [NAME]), whole=True)
    exchange = place / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)
    config = course.root / "nbgrader_config.py"
    with config.open("a", encoding="utf-8") as file:
        file.write(f'\nc = get_config()\nc.Exchange.root = "{exchange}"\n')
        # The sandbox shows students a Python where it usually lies, and not this copy.
        if teacher.python.is_relative_to(place) or not probe().ok:
            file.write("c.Referee.sandbox = False\n")
    teacher.own(course.root)
    printed = {}

    def staff(*words: str) -> None:
        printed[" ".join(words)] = teacher.works(*words, cwd=course.root)

    at = ("--course=small", f"--Exchange.root={exchange}")
    staff("nbgrader", "generate_assignment", NAME)
    staff("nbgrader", "release_assignment", NAME)
    for role in ("student", "other"):
        users[role].works("nbgrader", "fetch_assignment", NAME, *at)
        if role == "student":
            solve(course, NAME, users[role].home / NAME / f"{NAME}.ipynb")
        users[role].works("nbgrader", "submit", NAME, *at)
    # Whoever writes somebody else's name on their work must not replace that one's.
    forged = users["other"].works(
        "nbgrader", "submit", NAME, *at, f"--student={users['student'].name}"
    )
    assert f"+{NAME}+" in forged
    staff("nbgrader", "collect", NAME)
    staff("nbgrader", "autograde", NAME)
    staff("nbgrader", "generate_feedback", NAME)
    staff("autograder", "return", NAME, "--exchange")
    for role in ("student", "other"):
        printed[role] = users[role].works("nbgrader", "fetch_feedback", NAME, *at)
    return Term(course, exchange, printed)


def fetched(user: User) -> list[str]:
    """The feedback that a user has fetched."""
    return [path.read_text() for path in user.home.glob(f"{NAME}/feedback/*/{NAME}.html")]


def test_everybodys_own_work_is_graded(term: Term, users: dict[str, User]) -> None:
    with Gradebook(f"sqlite:///{term.course.root / 'gradebook.db'}", "small") as gradebook:
        scores = {s.student.id: s.score for s in gradebook.assignment_submissions(NAME)}
    assert scores == {users["student"].name: 9, users["other"].name: 0}


def test_work_under_somebody_elses_name_is_not_collected(
    term: Term, users: dict[str, User]
) -> None:
    student, other = users["student"].name, users["other"].name
    printed = term.printed[f"nbgrader collect {NAME}"]
    assert f"says to be by {student} and belongs to {other}; it is not collected." in printed


def test_everybody_fetches_their_own_feedback_and_no_others(
    term: Term, users: dict[str, User]
) -> None:
    feedback = term.course.root / "feedback"
    for role in ("student", "other"):
        own = feedback / users[role].name / NAME / f"{NAME}.html"
        assert fetched(users[role]) == [own.read_text()]
    assert "Released for 2 students" in term.printed[f"autograder return {NAME} --exchange"]


@pytest.mark.parametrize(
    "what", ["gradebook.db", "grading_seed", "source", "course", "submitted", "feedback", "."]
)
def test_a_student_reads_nothing_of_the_instructors(
    term: Term, users: dict[str, User], what: str
) -> None:
    place = term.course.root / what
    assert place.exists()
    assert not users["student"].may('ls "$1" || cat "$1"', place)
    assert users["teacher"].may('ls "$1"', place)


def test_a_student_cannot_list_what_others_handed_in_or_got_back(
    term: Term, users: dict[str, User]
) -> None:
    for folder in ("inbound", "feedback"):
        place = term.exchange / "small" / folder
        assert not users["student"].may('ls "$1"', place)
        assert not users["student"].may('cat "$1"/*', place)
        assert users["teacher"].may('ls "$1"', place)


def test_a_student_cannot_change_what_is_released(term: Term, users: dict[str, User]) -> None:
    outbound = term.exchange / "small" / "outbound"
    released = outbound / NAME / f"{NAME}.ipynb"
    before = released.read_bytes()
    student = users["student"]
    assert student.may('cat "$1"', released)
    for script in ('echo x >> "$1"', 'rm -f "$1"', 'mv "$1" "$1.old"', 'chmod 777 "$1"'):
        assert not student.may(script, released)
    assert not student.may('touch "$1/new"', outbound)
    assert not student.may('touch "$1/new"', term.exchange / "small" / "feedback")
    assert released.read_bytes() == before


def test_a_student_cannot_change_what_was_graded(term: Term, users: dict[str, User]) -> None:
    gradebook = term.course.root / "gradebook.db"
    before = gradebook.read_bytes()
    assert not users["student"].may('echo x >> "$1"', gradebook)
    assert not users["student"].may('rm -rf "$1"', term.course.root / "submitted")
    assert gradebook.read_bytes() == before
    assert (term.course.root / "submitted" / users["other"].name).is_dir()


def test_students_do_not_enter_each_others_homes(term: Term, users: dict[str, User]) -> None:
    assert users["other"].may('cat "$1"', users["other"].home / NAME / f"{NAME}.ipynb")
    assert not users["student"].may('cat "$1"', users["other"].home / NAME / f"{NAME}.ipynb")
