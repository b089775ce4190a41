"""The header lines of a lesson's cells: `# %% title [markdown] key=1 key="text"`.

Stricter than jupytext, which takes what it cannot read for a part of the title: here a slip of the
pen is an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import MarkupError

FORM = '# %% title [markdown] key=1 key="text"'
NUMBERS = ("points", "minutes", "level")
KEYS = (*NUMBERS, "says", "forbids", "mutates", "include")

_HEADER = re.compile(r"# ?%%(?=\s|$)")
_BEGINNING = re.compile(r'(?:([^\s=\["]+)(?:\s+|$))?(?:(\[markdown\])(?:\s+|$))?')
_GRADE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PAIR = re.compile(r'(\w+)=("[^"\\]*"|[^\s"]+)(?:\s+|$)')
# What jupytext, or an author who mistyped, may take for a header.
_LIKE_A_HEADER = re.compile(r"\s*(#+\s*)?%%|\s*#\s*(<codecell>|In ?\[[0-9 ]*\]:?)\s*$")
_CELL_MAGIC = re.compile(r"(# ?)?%%[A-Za-z]")


@dataclass(frozen=True)
class Header:
    """What a cell's header says: `kind` is code or markdown, a key is a number or text."""

    kind: str
    title: str
    numbers: dict[str, int]
    texts: dict[str, str]

    def keys(self) -> set[str]:
        """The keys that the header gives."""
        return {*self.texts, *self.numbers}


def find_headers(path: Path, lines: Sequence[str]) -> dict[int, Header]:
    """The headers among a lesson's lines, by line number counted from 1.

    Raises:
        MarkupError: for a header that cannot be read, and for a line that only looks like one.
    """
    headers: dict[int, Header] = {}
    for number, line in enumerate(lines, 1):
        if _HEADER.match(line):
            try:
                headers[number] = read_header(line)
            except ValueError as error:
                raise MarkupError(path, number, str(error)) from None
        elif number - 1 in headers and _CELL_MAGIC.match(line):
            continue
        elif _LIKE_A_HEADER.match(line):
            text = "is neither a cell header ('# %%' and a space, at the start of the line)"
            text += " nor a magic in a cell's first line."
            raise MarkupError(path, number, f"'{line.strip()}' {text}")
    return headers


def read_header(line: str) -> Header:
    """Read one header.

    Raises:
        ValueError: with a sentence on what is wrong.
    """
    rest = line.split("%%", 1)[1].strip()
    beginning = _BEGINNING.match(rest)
    assert beginning  # every part of the pattern is optional
    title, kind = beginning[1] or "", "markdown" if beginning[2] else "code"
    if title.lower() in ("markdown", "md"):
        raise ValueError(f"write '[markdown]', in brackets, for a Markdown cell; found '{title}'.")
    values: dict[str, str] = {}
    place = beginning.end()
    while place < len(rest):
        pair = _PAIR.match(rest, place)
        if not pair:
            text = f"cannot read '{rest[place:]}' in the cell's header; its form is '{FORM}', the"
            raise ValueError(f"{text} title being one word.")
        key, value = pair.groups()
        if key not in KEYS:
            known = ", ".join(KEYS)
            raise ValueError(f"unknown key '{key}' in the cell's header; known are: {known}.")
        if key in values:
            raise ValueError(f"the key '{key}' stands twice in the cell's header.")
        values[key] = value
        place = pair.end()
    if title and not _GRADE_ID.fullmatch(title):
        text = f"'{title}' is no grade_id: use 1 to 64 letters (a to z), digits, '_' and '-'."
        raise ValueError(text)
    numbers = {key: _number(key, values.pop(key)) for key in NUMBERS if key in values}
    return Header(kind, title, numbers, {key: _text(key, value) for key, value in values.items()})


def _number(key: str, value: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", value):
        raise ValueError(f"{key} must be a whole number, as in '{key}=2'; found '{value}'.")
    if key == "level" and value not in ("1", "2", "3"):
        raise ValueError(f"level must be 1, 2 or 3; found {value}.")
    return int(value)


def _text(key: str, value: str) -> str:
    if not value.startswith('"'):
        raise ValueError(f"{key} must be text in double quotes; found {value}.")
    text = value[1:-1].strip()
    if not text:
        raise ValueError(f"{key} is empty; write something or leave it out.")
    return text
