"""The people of a course, and what each LMS calls them.

`roster.csv` in the course's folder is the course's own list, made and brought up to date from what
the LMS exports; it is not in git. Intake finds in it whose file an archive's name means, and
exports find the ids that an LMS wants back.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.conventions import CANVAS, EXCHANGE, MOODLE, Claim

ROSTER = "roster.csv"

_UNSAFE = re.compile(r"^[.~-]|[/\\*?\[\]+\x00-\x1f\x7f]|^\s|\s$|^$")


@dataclass(frozen=True)
class Person:
    """A student, and every name and number that an LMS has for one.

    Attributes:
        id: nbgrader's id of the student, the name of a folder.
        name: the full name, first name first.
        canvas_id: Canvas's number, which its archives carry ("ID" in its gradebook).
        canvas_name: "Last, First" as in Canvas's gradebook ("Student").
        moodle_numbers: Moodle's numbers, another one for each assignment, which its archives and
            grading worksheets carry ("Participant 1234567").
        lists: which kinds of list the person stood in ("moodle", "canvas", "plain").
        left: whether the newest list of a kind does not name them any more.
    """

    id: str
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    username: str = ""
    id_number: str = ""
    canvas_id: str = ""
    canvas_name: str = ""
    sis_user_id: str = ""
    sis_login_id: str = ""
    section: str = ""
    moodle_numbers: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    left: bool = False


class NobodyFound(CourseError):
    """No student, or more than one, is meant by a name; the text is the reason."""


class Roster:
    """The people of a course, found by what an LMS or a person calls them."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = {person.id: person for person in people}
        self._words: dict[str, set[str]] = {}
        self._names: dict[str, set[str]] = {}
        for person in self.people.values():
            for word in (person.id, person.email, person.username, person.id_number):
                if word:
                    self._words.setdefault(word.casefold(), set()).add(person.id)
            for name in names_of(person):
                self._names.setdefault(name, set()).add(person.id)

    def find(self, claim: Claim) -> Person:
        """The one student that a file's path means.

        A number of the LMS decides; else a name does if exactly one person has it.

        Raises:
            NobodyFound: for nobody and for several people, with what to do.
        """
        if not self.people and claim.kind == EXCHANGE and is_safe(claim.name):
            return Person(claim.name)
        if not self.people:
            raise NobodyFound("the course has no roster yet; give one with --roster FILE")
        if claim.kind == MOODLE:
            return self._by_number(claim, "moodle_numbers", "Moodle's grading worksheet")
        if claim.kind == CANVAS:
            return self._by_number(claim, "canvas_id", "Canvas's gradebook (Export)")
        if claim.kind == EXCHANGE:
            return self._one(self._words.get(claim.name.casefold(), set()), claim.name, "")
        found: set[str] = set()
        for word in claim.words:
            found |= self._words.get(word.casefold(), set()) or self._names.get(key(word), set())
        return self._one(
            found, claim.name, "; put the file into a folder named by the student's id"
        )

    def _by_number(self, claim: Claim, field: str, list_name: str) -> Person:
        for person in self.people.values():
            numbers = getattr(person, field)
            if claim.number and claim.number in (numbers if field != "canvas_id" else [numbers]):
                self._check_name(person, claim)
                return person
        found = self._names.get(key(claim.name), set())
        others = {i for i in found if field == "canvas_id" and self.people[i].canvas_id}
        named = f"{claim.name} ({claim.number})"
        return self._one(
            found - others, named, f"; {list_name} tells who it is, give it with --roster"
        )

    def _check_name(self, person: Person, claim: Claim) -> None:
        """A name that ends in a number may look like somebody else's; Canvas lists give both."""
        known = person.canvas_name
        if claim.kind == CANVAS and known and key(known) != key(claim.name):
            text = f"{claim.number} is {person.id}'s number in Canvas, but '{claim.name}' is not"
            raise NobodyFound(f"{text} '{known}'; give Canvas's newest gradebook with --roster")

    def _one(self, found: set[str], name: str, what_to_do: str) -> Person:
        if len(found) == 1:
            return self.people[next(iter(found))]
        if found:
            who = ", ".join(sorted(found))
            raise NobodyFound(f"'{name}' may be any of {len(found)} people: {who}{what_to_do}")
        raise NobodyFound(f"'{name}' is nobody in the roster{what_to_do}")


def is_safe(ident: str) -> bool:
    """Whether a student's id can be the name of a folder, to nbgrader as well."""
    return _UNSAFE.search(ident) is None


def key(name: str) -> str:
    """A name in a form that every LMS's way of writing it comes down to.

    Moodle takes quotation marks and the like out of names, Canvas everything but letters and
    digits, and writes them in lower case; systems differ in composed and decomposed letters.
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in unicodedata.normalize("NFC", plain) if c.isalnum())


def names_of(person: Person) -> set[str]:
    """The keys of every way to write a person's name."""
    first, last = person.first_name, person.last_name
    written = {person.name, person.canvas_name, f"{first} {last}", f"{last} {first}"}
    last_of_canvas, comma, first_of_canvas = person.canvas_name.rpartition(",")
    if comma:
        written.add(f"{first_of_canvas} {last_of_canvas}")
    return {key(name) for name in written} - {""}


def load_roster(course: Course) -> list[Person]:
    """The course's people, by id; none if the course has no roster yet.

    Raises:
        CourseError: if `roster.csv` cannot be read.
    """
    path = course.root / ROSTER
    if not path.is_file():
        return []
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        return [_person(row) for row in rows]
    except (UnicodeDecodeError, csv.Error, KeyError) as error:
        text = f"not the roster that `autograder collect` wrote ({error!r}); give it one again"
        raise CourseError(f"{path}: {text} with --roster.") from None


def roster_text(people: list[Person]) -> str:
    """The text of `roster.csv` for some people."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.name for field in fields(Person))
    for person in sorted(people, key=lambda p: p.id):
        writer.writerow(_cell(getattr(person, field.name)) for field in fields(Person))
    return out.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return " ".join(value) if isinstance(value, tuple) else str(value)


def _person(row: dict[str, str]) -> Person:
    values: dict[str, Any] = {f.name: row.get(f.name) or "" for f in fields(Person)}
    if not is_safe(row["id"]):
        raise KeyError(row["id"])
    values["id"] = row["id"]
    values["moodle_numbers"] = tuple(values["moodle_numbers"].split())
    values["lists"] = tuple(values["lists"].split())
    values["left"] = bool(values["left"])
    return Person(**values)
