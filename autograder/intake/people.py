"""Bring the course's roster up to date with newer lists: who joins, who leaves, who is who."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from autograder.intake.lists import WORKSHEET, People, read_list
from autograder.intake.roster import Person, names_of

_KEYS = ("email", "username", "id_number", "canvas_id", "sis_user_id", "sis_login_id")


@dataclass
class Updated:
    """The roster after some lists were read.

    Attributes:
        people: everybody, by id.
        times: when people handed in, by Moodle's number.
        lines: what changed, a sentence each.
        problems: what could not be read or told apart, a sentence each.
    """

    people: dict[str, Person]
    times: dict[str, datetime] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def update(people: Iterable[Person], lists: Sequence[Path], zone: ZoneInfo | None) -> Updated:
    """Read lists in their order, each newer than what is known.

    Somebody whom a full list does not name any more is marked as having left, and kept.

    Raises:
        CourseError: if a file is no list that is known.
    """
    updated = Updated({person.id: person for person in people})
    for path in lists:
        found = read_list(path, zone)
        updated.times |= found.times
        updated.problems += found.problems
        _merge(updated, found, path)
    return updated


def _merge(updated: Updated, found: People, path: Path) -> None:
    joined, back, seen = [], [], set()
    for person in found.people:
        known = _known(updated.people.values(), person, found.kind)
        who = person.name or person.id
        if len(known) > 1:
            text = f"'{who}' may be any of {', '.join(sorted(p.id for p in known))}"
            updated.problems.append(f"{path}: {text}; nothing was changed")
            seen |= {p.id for p in known}
            continue
        if not known and not person.id:
            text = f"'{who}' is nobody in the roster, and has no id here"
            updated.problems.append(f"{path}: {text}; give the list of participants, too")
            continue
        if known and known[0].id in seen and known[0].id != "" and found.kind != WORKSHEET:
            if names_of(known[0]) & names_of(person):
                continue
            text = f"'{who}' and '{known[0].name}' have one id, {known[0].id}"
            updated.problems.append(f"{path}: {text}; the first is taken")
            continue
        merged = _merged(known[0], person, found.kind) if known else person
        joined += [] if known else [merged.id]
        back += [merged.id] if known and known[0].left and not merged.left else []
        updated.people[merged.id] = merged
        seen.add(merged.id)
    gone = []
    if found.kind != WORKSHEET:
        for person in list(updated.people.values()):
            if person.id not in seen and found.kind in person.lists and not person.left:
                updated.people[person.id] = replace(person, left=True)
                gone.append(person.id)
    for ids, what in ((joined, "joined"), (back, "came back"), (gone, "left, and are marked so")):
        if ids:
            updated.lines.append(f"{path.name}: {len(ids)} {what}: {_few(sorted(ids))}")


def _known(people: Iterable[Person], person: Person, kind: str) -> list[Person]:
    """Those in the roster that a line of a list may mean: by id or number, else by name."""
    people = list(people)
    if same := [p for p in people if person.id and p.id == person.id]:
        return same
    same = [p for p in people if set(p.moodle_numbers) & set(person.moodle_numbers)]
    same += [p for p in people if p not in same and _shares_key(p, person)]
    if same or kind != WORKSHEET:
        return same
    return [p for p in people if names_of(p) & names_of(person)]


def _shares_key(one: Person, other: Person) -> bool:
    pairs = ((getattr(one, k).casefold(), getattr(other, k).casefold()) for k in _KEYS)
    return any(a and a == b for a, b in pairs)


def _merged(known: Person, newer: Person, kind: str) -> Person:
    """What is known of a person with what a newer list adds; the id stays, as folders have it."""
    values = {f.name: getattr(newer, f.name) or getattr(known, f.name) for f in fields(Person)}
    for name in ("moodle_numbers", "lists"):
        values[name] = tuple(dict.fromkeys((*getattr(known, name), *getattr(newer, name))))
    if kind in ("canvas", WORKSHEET) and known.name:  # which write names in one piece
        values |= {name: getattr(known, name) for name in ("name", "first_name", "last_name")}
    values["id"] = known.id
    values["left"] = known.left and kind == WORKSHEET
    return Person(**values)


def _few(words: list[str]) -> str:
    shown = ", ".join(words[:8])
    return shown + f" and {len(words) - 8} more" * (len(words) > 8)
