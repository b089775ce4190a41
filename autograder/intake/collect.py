"""`autograder collect`: from what an LMS, a Drive folder or the exchange gives to `submitted/`.

Every file is placed, or named with the reason why not. In two passes: first each file is read, its
student and lesson told and its bytes kept, then for each student and lesson the file that counts is
chosen among all that are known. A run that was cut off is finished by running it again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.conventions import EXCHANGE, FOLDER, MOODLE, Claim, claim
from autograder.intake.ledger import Handed, Ledger, write_whole
from autograder.intake.members import Member, Unreadable, members
from autograder.intake.people import update
from autograder.intake.placing import (
    Facts,
    Placed,
    Reader,
    keep,
    known_files,
    place,
)
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.intake.recognise import Lessons, Recognised
from autograder.intake.roster import (
    ROSTER,
    NobodyFound,
    Person,
    Roster,
    load_roster,
    roster_text,
)

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Line:
    """A file or list, and what there is to say about it."""

    where: str
    why: str


@dataclass
class Collected:
    """What a run of `collect` did, or would do.

    Attributes:
        placed: for each student and lesson of which a file came, in order.
        people: the course's people, by id.
        roster_lines: how the roster changed.
        looks: what a person should look at: files that were not placed, doubts, questions.
        aside: files that are nobody's notebook and need no look.
        files: how many files there were.
        read: how many of them are notebooks of a lesson.
        dry_run: whether nothing was written.
    """

    placed: list[Placed] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    roster_lines: list[str] = field(default_factory=list)
    looks: list[Line] = field(default_factory=list)
    aside: list[Line] = field(default_factory=list)
    files: int = 0
    read: int = 0
    dry_run: bool = False


def collect(
    course: Course,
    sources: Sequence[Path],
    roster: Sequence[Path] = (),
    lesson: str | None = None,
    dry_run: bool = False,
    counts: Sequence[str] = (),
    progress: Progress = lambda what, done, total: None,
) -> Collected:
    """Collect what students handed in.

    Args:
        course: the course.
        sources: zips of Moodle or Canvas, folders, single notebooks, or an exchange's inbound
            folder.
        roster: lists of people as the LMS exports them, the newest last.
        lesson: if given, notebooks of other lessons are not placed, and those whose lesson cannot
            be told are taken for this one.
        dry_run: whether to write nothing.
        counts: beginnings of the SHA-256 of files that count, where nothing else tells.
        progress: called with what is done, how much of it and of how much.

    Raises:
        CourseError: if a list is none that is known, the lessons are not built, or a file named in
            `counts` was never collected.
    """
    run = _Run(course, lesson, dry_run, progress)
    run.people(roster)
    for source in sources:
        run.source(source)
    for beginning in counts:
        run.decide(beginning)
    run.place_all()
    return run.done


class _Run:
    """The work of one call of `collect`."""

    def __init__(
        self, course: Course, lesson: str | None, dry_run: bool, progress: Progress
    ) -> None:
        self.course, self.dry_run, self.progress = course, dry_run, progress
        self.wanted = lesson
        self.done = Collected(dry_run=dry_run)
        self.lessons = Lessons(course)
        self.reader = Reader(course)
        self.roster = Roster([])
        self.times: dict[str, str] = {}
        self.ledgers: dict[tuple[str, str], Ledger] = {}
        self.facts: dict[str, dict[str, Facts]] = {}  # by lesson, then by SHA-256
        self.recognised: dict[str, Recognised] = {}  # by SHA-256
        self.refused: list[tuple[str, Member, str]] = []  # student, file, why

    def people(self, lists: Sequence[Path]) -> None:
        known = load_roster(self.course)
        found = update(known, lists, self.course.settings.time_zone)
        self.done.people, self.done.roster_lines = found.people, found.lines
        self.done.looks += [Line("roster", problem) for problem in found.problems]
        self.times = {number: time.isoformat() for number, time in found.times.items()}
        self.roster = Roster(found.people.values())
        if lists and not self.dry_run:
            text = roster_text(list(found.people.values()))
            write_whole(self.course.root / ROSTER, text.encode())

    def source(self, source: Path) -> None:
        """Read one source; what is wrong with it does not stop the others."""
        together: dict[tuple[str, str], list[Handed]] = {}
        try:
            for number, member in enumerate(members(source), 1):
                self.progress(f"reading {source.name}", number, number)
                self.done.files += 1
                try:
                    self._member(member, together)
                except CourseError as error:
                    self.done.looks.append(Line(member.name, str(error)))
        except CourseError as error:
            self.done.looks.append(Line(source.name, str(error).removeprefix(f"{source}: ")))
        for place_, files in together.items():
            # Files of one upload are of one age: a higher number among them says nothing.
            uploads = [file.upload for file in files if file.upload is not None]
            for file in files:
                last = max(uploads, default=None)
                handed = Handed(**{**vars(file), "upload": last})
                self.ledgers[place_] = self._ledger(*place_).with_file(handed)

    def _member(self, member: Member, together: dict[tuple[str, str], list[Handed]]) -> None:
        if member.is_junk():
            self.done.aside.append(Line(member.name, "put there by a program, not by a person"))
            return
        claimed = claim(member.parts)
        try:
            content = member.read()
            notebook_of = self._recognise(content)
        except (Unreadable, NotANotebook) as error:
            student = self._student_or_nobody(claimed)
            why = _why_not(claimed, member, student) or str(error)
            self.refused.append((student, member, why.rstrip(".")))
            return
        self.done.read += 1
        person = self.roster.find(claimed)
        self._check_owner(member, claimed)
        lesson = self._lesson(notebook_of)
        if person.left:
            self.done.looks.append(
                Line(member.name, f"{person.id} has left the course, by the newest list")
            )
        sha256 = hashlib.sha256(content).hexdigest()
        known = {file.sha256 for file in self._ledger(person.id, lesson).files}
        facts = self.facts.setdefault(lesson, {})
        if sha256 not in facts and sha256 not in known:
            facts[sha256] = self.reader.facts(lesson, content, notebook_of.doubt)
        if not self.dry_run:
            keep(self.course, person.id, lesson, content)
        time = claimed.time.isoformat() if claimed.time else None
        if claimed.kind == MOODLE:
            time = self.times.get(claimed.number)
        handed = Handed(
            sha256,
            member.name,
            time,
            claimed.late_mark,
            claimed.upload,
            secret=member.beside("submission_secret.txt") if claimed.kind == EXCHANGE else "",
        )
        together.setdefault((person.id, lesson), []).append(handed)

    def _recognise(self, content: bytes) -> Recognised:
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self.recognised:
            self.recognised[sha256] = self.lessons.recognise(read_notebook(content)[0])
        return self.recognised[sha256]

    def _lesson(self, found: Recognised) -> str:
        if found.lesson and self.wanted and found.lesson != self.wanted:
            raise Unreadable(f"it is of {found.lesson}, not of {self.wanted}; it is not placed")
        lesson = found.lesson or self.wanted
        if lesson is None:
            why = found.doubt or "nothing in it tells its lesson"
            raise Unreadable(f"{why}; name the lesson with --lesson")
        return lesson

    def _student_or_nobody(self, claimed: Claim) -> str:
        try:
            return self.roster.find(claimed).id
        except NobodyFound:
            return ""

    def _check_owner(self, member: Member, claimed: Claim) -> None:
        """In an exchange everybody may write; a file of somebody else's is not taken."""
        if claimed.kind != EXCHANGE or member.owner in (None, os.geteuid()):
            return
        owner = member.owner_name()
        if owner != claimed.name:
            why = f"it says to be by {claimed.name}, and belongs to {owner}; it is not placed"
            raise Unreadable(why)

    def _ledger(self, student: str, lesson: str) -> Ledger:
        if (student, lesson) not in self.ledgers:
            self.ledgers[student, lesson] = known_files(self.course, student, lesson)
        return self.ledgers[student, lesson]

    def decide(self, beginning: str) -> None:
        """Note that a file counts, by the beginning of its SHA-256."""
        known = dict(self.ledgers)
        for path in sorted((self.course.root / "collected").glob("*/*/files.json")):
            student, lesson = path.parent.parent.name, path.parent.name
            known.setdefault((student, lesson), known_files(self.course, student, lesson))
        found = []
        for (student, lesson), ledger in known.items():
            shas = {file.sha256 for file in ledger.files}
            found += [(student, lesson, s) for s in shas if s.startswith(beginning.lower())]
        if len(found) != 1 or len(beginning) < 6:
            what = f"{len(found)} files that were collected begin so" if found else "no such file"
            text = f"{what}; give more of the SHA-256 of one that was collected"
            raise CourseError(f"--counts {beginning}: {text}.")
        ((student, lesson, sha256),) = found
        self.ledgers[student, lesson] = self._ledger(student, lesson).decided(sha256)

    def place_all(self) -> None:
        """Place what counts, and say what became of every file that is no notebook."""
        ledgers = [(place_, found) for place_, found in self.ledgers.items() if found.files]
        for number, ((student, lesson), ledger) in enumerate(sorted(ledgers), 1):
            self.progress("placing", number, len(ledgers))
            known = self.facts.get(lesson, {})
            try:
                placed = place(self.reader, student, lesson, ledger, known, self.dry_run)
            except CourseError as error:
                self.done.looks.append(Line(f"{student} {lesson}", str(error)))
                continue
            self.done.placed.append(placed)
            self.done.looks += [Line(f"{student} {lesson}", why) for why in placed.looks]
        served = {placed.student for placed in self.done.placed}
        for student, member, why in self.refused:
            beside = student in served and not member.parts[-1].lower().endswith(".ipynb")
            (self.done.aside if beside else self.done.looks).append(Line(member.name, why))


def _why_not(claimed: Claim, member: Member, student: str) -> str:
    """Why a file is no notebook, where the way that it came says more than its bytes."""
    if claimed.typed:
        return "typed into the LMS, no file; ask for the notebook"
    is_zip = member.parts[-1].lower().endswith(".zip")
    if is_zip and claimed.kind == FOLDER:
        return "this is a zip; name it as a SOURCE of its own"
    if is_zip:
        folder = student or "named by the student's id"
        return f"this is a zip in a zip; unpack it into a folder {folder}, and collect that folder"
    return ""
