"""Whose file a name says it is: the ways in which Moodle, Canvas, nbgrader and people name files.

A pure function of a path. What it finds is a claim in the words of that place; the roster tells
which student is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Moodle (mod/assign/locallib.php, download_submissions): a folder for each student, or the same
# text before the file's name. The number is the assignment's own for the student.
_MOODLE = re.compile(
    r"(?P<name>.*?)_(?P<number>\d+)_assignsubmission_(?P<plugin>[a-z]+)(?P<rest>_.*)?", re.DOTALL
)
# Canvas (lib/content_zipper.rb): the sortable name without blanks and in lower case, the user's
# number, the upload's number, the file's name; an answer typed into Canvas has a name of its own.
_CANVAS = re.compile(
    r"(?P<name>.+?)_(?P<late>LATE_)?(?P<user>\d+)_(?P<rest>(?P<upload>\d+)_.+|text\.html|link\.html)",
    re.DOTALL,
)
_CANVAS_ANONYMOUS = re.compile(
    r"(?P<late>LATE_)?anon_(?P<user>[^_]+)_(?P<rest>(?P<upload>\d+)_.+|text\.html|link\.html)",
    re.DOTALL,
)
# nbgrader's exchange (exchange/default/submit.py): student+lesson+time[+random].
_EXCHANGE = re.compile(
    r"(?P<student>.+)\+(?P<lesson>[^+]+)\+(?P<time>\d{4}-\d\d-\d\d [\d:.]+( [\w/-]+)?)(\+[\w=-]+)?"
)

MOODLE, CANVAS, EXCHANGE, FOLDER = "moodle", "canvas", "exchange", "folder"


@dataclass(frozen=True)
class Claim:
    """What a path says of a file.

    Attributes:
        kind: whose convention it is.
        name: the person's name, number or id, as it stands there.
        number: Moodle's or Canvas's number of the person.
        words: in a folder of somebody's own making, whatever may name a person; best first.
        late_mark: whether the name marks the file as late.
        time: when it was handed in, where the name tells.
        upload: Canvas's number of the upload, which grows with each upload.
        typed: whether it is a text typed into the LMS and no file.
    """

    kind: str
    name: str
    number: str = ""
    words: tuple[str, ...] = ()
    late_mark: bool = False
    time: datetime | None = None
    upload: int | None = None
    typed: bool = False


def claim(parts: Sequence[str]) -> Claim:
    """Read a path, the source's own name first."""
    for part in parts[1:]:
        if found := _MOODLE.fullmatch(part):
            typed = found["plugin"] != "file"
            return Claim(MOODLE, found["name"].strip(), found["number"], typed=typed)
    for part in parts[:-1][:2]:  # below that, students name folders
        if found := _EXCHANGE.fullmatch(part):
            return Claim(EXCHANGE, found["student"], time=exchange_time(found["time"]))
    for pattern in (_CANVAS_ANONYMOUS, _CANVAS):
        if found := pattern.fullmatch(parts[-1]):
            return Claim(
                CANVAS,
                found["name"] if pattern is _CANVAS else "anonymous",
                found["user"],
                late_mark=bool(found["late"]),
                upload=int(found["upload"]) if found["upload"] else None,
                typed=found["upload"] is None,
            )
    words = tuple(dict.fromkeys(_words(parts)))
    return Claim(FOLDER, parts[-2] if len(parts) > 2 else parts[-1], words=words)


def exchange_time(text: str) -> datetime | None:
    """A time as nbgrader writes it, such as `2015-02-02 15:58:23.948203 UTC`; None if it is not.

    Without a zone it is UTC, as for nbgrader itself (utils.parse_utc).
    """
    day, _, rest = text.strip().partition(" ")
    clock, _, zone = rest.partition(" ")
    try:
        time = datetime.fromisoformat(f"{day} {clock}")
        if time.tzinfo is not None:
            return time
        return time.replace(tzinfo=ZoneInfo(zone) if zone not in ("", "UTC") else UTC)
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return None


def _words(parts: Sequence[str]) -> list[str]:
    """What may be a person's id or name in a path that people made, the file's own name first."""
    stem = parts[-1]
    while stem != (stem := re.sub(r"\.(ipynb|txt|json|html|py|pdf|zip)$", "", stem, flags=re.I)):
        pass
    stem = re.sub(r"^(Copy of |Copy_of_)+|[ _]?\(\d+\)$", "", stem)
    words = []
    for part in (stem, *reversed(parts[:-1])):
        words += [part, *part.split(" - ")]
        words += [word for word in re.split(r"[_ ()+,]+|-(?=\D)", part) if len(word) > 2]
    return [word.strip() for word in words if word.strip()]
