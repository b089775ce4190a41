"""Read the lists of people that Moodle and Canvas export, as they are, and plain ones.

Known are Moodle's participants, gradebook and grading worksheet (which has the times at which
people handed in, too), Canvas's gradebook, and a CSV with columns such as `id,name,email`, the one
that `nbgrader db student import` takes among them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from autograder.errors import CourseError
from autograder.intake.roster import Person, is_safe

WORKSHEET = "worksheet"

# Each column by its names in the lists, in lower case; Moodle writes them in its own language.
_COLUMNS = {
    "identifier": ("identifier", "식별자"),
    "id": ("id", "student id", "student_id"),
    "student": ("student",),
    "name": ("name", "full name", "fullname", "성명"),
    "first_name": ("first name", "first_name", "firstname", "이름"),
    "last_name": ("last name", "last_name", "surname", "lastname", "성"),
    "email": ("email address", "email", "e-mail", "이메일 주소", "이메일"),
    "username": ("username", "사용자 아이디", "아이디"),
    "id_number": ("id number", "idnumber", "학번"),
    "sis_user_id": ("sis user id",),
    "sis_login_id": ("sis login id",),
    "section": ("section", "group", "groups"),
    "lms_user_id": ("lms_user_id",),
    "time": ("last modified (submission)", "최종 수정 (제출물)", "최종 수정 (제출)"),
    "status": ("status", "상태"),
}
_TIMES = (
    "%A, %d %B %Y, %I:%M %p",
    "%A, %d %B %Y, %H:%M",
    "%A, %B %d, %Y, %I:%M %p",
    "%d %B %Y, %I:%M %p",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
)
_KOREAN = re.compile(r"(\d{4})년\s*(\d\d?)월\s*(\d\d?)일.*?(오전|오후)?\s*(\d\d?):(\d\d)\b.*")


@dataclass
class People:
    """What a list says.

    Attributes:
        kind: "moodle", "canvas", "plain" or WORKSHEET.
        people: the people, each with what the list says; the id may be empty in a worksheet.
        times: when people handed in, by Moodle's number.
        problems: what could not be read, a sentence each.
    """

    kind: str
    people: list[Person] = field(default_factory=list)
    times: dict[str, datetime] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_list(path: Path, zone: ZoneInfo | None) -> People:
    """Read a list.

    Args:
        path: a CSV file, with commas, semicolons or tabs.
        zone: the time zone that a worksheet's times are in.

    Raises:
        CourseError: if it is no list that is known here.
    """
    rows = list(_rows(path))
    header = set(rows[0][1]) if rows else set()
    if "identifier" in header:
        kind = WORKSHEET
    elif "student" in header and header & {"section", "sis_login_id", "sis_user_id"}:
        kind = "canvas"
    elif header & {"username", "id_number", "email"} and "id" not in header:
        kind = "moodle"
    elif header & {"id", "student"}:
        kind = "plain"
    else:
        text = (
            "no list of people that is known here; take Moodle's participants, gradebook or "
            "grading worksheet, Canvas's gradebook, or a CSV with the columns id,name,email"
        )
        raise CourseError(f"{path}: {text}.")
    found = People(kind)
    for line, row in rows:
        _read_row(found, row, f"{path}: line {line}", zone)
    return found


def parse_time(text: str, zone: ZoneInfo) -> datetime | None:
    """A time as Moodle's worksheet writes it, in English or Korean; None if it is none."""
    text = text.strip()
    if found := _KOREAN.fullmatch(text):
        year, month, day, half, hour, minute = found.groups()
        hours = int(hour) % 12 + 12 * (half == "오후") if half else int(hour)
        try:
            return datetime(int(year), int(month), int(day), hours, int(minute), tzinfo=zone)
        except ValueError:
            return None
    for form in _TIMES:
        try:
            return datetime.strptime(text, form).replace(tzinfo=zone)
        except ValueError:
            continue
    return None


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CourseError(f"{path}: this list cannot be read: {error.strerror}.") from None
    text = content.decode(
        "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "replace"
    )
    if "\N{REPLACEMENT CHARACTER}" in text:
        text = content.decode("cp949", "replace")  # as Excel saves a CSV in a Korean Windows
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    known = {name: column for column, names in _COLUMNS.items() for name in names}
    try:
        header = [known.get(cell.strip().casefold(), "") for cell in next(reader, [])]
        if "last_name" not in header and "name" not in header:
            header = ["name" if column == "first_name" else column for column in header]
        for cells in reader:
            row = {c: cell.strip() for c, cell in zip(header, cells, strict=False) if c}
            if any(row.values()):
                yield reader.line_num, row
    except csv.Error as error:
        raise CourseError(f"{path}: line {reader.line_num}: not a CSV file ({error}).") from None


def _read_row(found: People, row: dict[str, str], where: str, zone: ZoneInfo | None) -> None:
    if found.kind == "canvas" and not row.get("id"):
        return  # the lines "Points Possible" and "Manual Posting" below Canvas's header
    first, last = row.get("first_name", ""), row.get("last_name", "")
    values: dict[str, Any] = {
        key: row.get(key, "")
        for key in ("email", "username", "id_number", "sis_user_id", "sis_login_id", "section")
    }
    values |= {"first_name": first, "last_name": last, "name": row.get("name", "")}
    numbers: tuple[str, ...] = ()
    if found.kind == "canvas":
        values |= {"canvas_id": row["id"], "canvas_name": row["student"]}
        last, comma, first = row["student"].rpartition(",")
        values["name"] = _full_name(first.strip(), last.strip()) if comma else row["student"]
        ident = row.get("sis_login_id") or row.get("sis_user_id") or row["id"]
    elif found.kind == "plain":
        ident = row.get("id") or row.get("student", "")
        values["canvas_id"] = row.get("lms_user_id", "")
    else:
        ident = values["username"] or values["id_number"] or values["email"].lower()
    values["name"] = values["name"] or _full_name(first, last)
    if found.kind == WORKSHEET:
        number = re.search(r"\d+$", row.get("identifier", ""))
        if number is None:
            found.problems.append(f"{where}: '{row.get('identifier', '')}' is no participant")
            return
        numbers = (number[0],)
        _read_time(found, row, number[0], where, zone)
    elif not is_safe(ident):
        who = values["name"] or values.get("canvas_name") or "this person"
        why = f"'{ident}' cannot be the name of a folder" if ident else "there is no id"
        found.problems.append(f"{where}: {who} is left out: {why}; give one")
        return
    lists = () if found.kind == WORKSHEET else (found.kind,)
    person = Person(ident if is_safe(ident) else "", moodle_numbers=numbers, lists=lists)
    found.people.append(replace(person, **values))


def _full_name(first: str, last: str) -> str:
    """A full name; Hangul names are written last name first and without a blank."""
    hangul = first and last and all("가" <= c <= "힣" for c in first + last)
    return last + first if hangul else f"{first} {last}".strip()


def _read_time(
    found: People, row: dict[str, str], number: str, where: str, zone: ZoneInfo | None
) -> None:
    text = row.get("time", "")
    if text in ("", "-"):
        return
    if zone is None:
        sentence = "the worksheet's times are not used, as course.toml has no time_zone"
        if sentence not in found.problems:
            found.problems.append(sentence)
        return
    time = parse_time(text, zone)
    if time is None:
        found.problems.append(f"{where}: '{text}' is no time that is known here")
    else:
        found.times[number] = time
