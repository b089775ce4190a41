"""The marker lines in a cell's text: `### BEGIN SOLUTION`, `### STUB`, `### END SOLUTION` ..."""

from __future__ import annotations

import re
from pathlib import Path

from autograder.errors import MarkupError

SOLUTION, STUB = "SOLUTION", "### STUB"
HIDDEN, SCHEME = "HIDDEN TESTS", "MARK SCHEME"

_MARKER = re.compile(rf"\s*### (BEGIN|END) ({SOLUTION}|{HIDDEN}|{SCHEME})\s*")
_FORM = (
    f"write '### BEGIN {SOLUTION}' or '### END {SOLUTION}' (or {HIDDEN}, or {SCHEME}) or '{STUB}', "
    "in these letters and alone on the line, or reword it"
)
# nbgrader looks for these words anywhere in a line; an author may have mistyped a marker.
_LIKE_A_MARKER = re.compile(
    r".*\b(BEGIN|END) (SOLUTION|HIDDEN|MARK)|\s*### (BEGIN|END)\b"
    r"|\s*#+ *(?i:(BEGIN|END)[ _-]*(SOLUTION|HIDDEN|MARK)|STUB\W*$)"
)


def looks_like_a_marker(text: str) -> bool:
    """Whether a line is a marker, or what nbgrader or its author may take for one."""
    return bool(_LIKE_A_MARKER.match(text))


def check_blocks(path: Path, line: int, source: str) -> None:
    """Every BEGIN has its END, in order and not nested; STUB stands inside a solution block.

    Raises:
        MarkupError: for the first marker that is out of place, or line that only looks like one.
    """
    current, begun = "", line
    stub: list[str] | None = None
    for number, text in enumerate(source.split("\n"), line + 1):
        marker = _MARKER.fullmatch(text)
        if marker is None and text.strip() != STUB and looks_like_a_marker(text):
            raise MarkupError(path, number, f"'{text.strip()}' is no marker; {_FORM}.")
        if text.strip() == STUB:
            if current != SOLUTION or stub is not None:
                raise MarkupError(path, number, f"'{STUB}' belongs inside a solution block, once.")
            stub = []
        elif marker is None:
            if stub is not None and text.strip():
                stub.append(text)
                if not text.lstrip().startswith("#"):
                    raise MarkupError(path, number, f"lines after '{STUB}' must be comments.")
        elif marker[1] == "BEGIN" and not current:
            current, begun, stub = marker[2], number, None
        elif marker[1] == "END" and current == marker[2]:
            if stub == []:
                text = f"no lines after '{STUB}': write, commented, what students get."
                raise MarkupError(path, number, text)
            current, stub = "", None
        else:
            found = f"{current} is open since line {begun}" if current else "no block is open"
            raise MarkupError(path, number, f"'{text.strip()}' is out of place: {found}.")
    if current:
        raise MarkupError(path, begun, f"'### BEGIN {current}' has no '### END {current}'.")


def is_hidden_as_a_whole(source: str) -> bool:
    """Whether one block of hidden tests holds everything in a cell."""
    lines = [line.strip() for line in source.strip().split("\n")]
    begin, end = f"### BEGIN {HIDDEN}", f"### END {HIDDEN}"
    return (lines[0], lines[-1]) == (begin, end) and lines.count(begin) == 1
