"""Read a lesson's text (jupytext py:percent) into cells with roles.

First step of the build: `course/NN_name/lesson.py` -> a list of `Cell`. Everything that an author
can get wrong in the markup is found here and named with file and line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from autograder.build.headers import Header, find_headers
from autograder.build.markers import HIDDEN, SCHEME, SOLUTION, check_blocks, is_hidden_as_a_whole
from autograder.errors import MarkupError

_MAGIC = re.compile(r"\s*# ?[%!]")
_KEYS: dict[str, set[str]] = {
    "answer": {"forbids", "mutates", "minutes", "level"},
    "test": {"points", "says"},
    "manual": {"points", "minutes", "level"},
    "locked": {"include"},
    "free": set(),
}
_ROLE_NAMES = {
    "answer": "an answer",
    "test": "a test",
    "manual": "an answer graded by hand",
    "locked": "a locked cell",
}


@dataclass(frozen=True)
class Cell:
    """One cell of a lesson.

    `role` is one of answer, test, manual (graded by hand), locked and free. `line` is the line of
    the cell's header, counted from 1; the source begins on the next one. `minutes` and `level`, 1
    to 3, say how long an exercise takes and how hard it is; 0 where the header does not.
    """

    kind: str
    role: str
    source: str
    line: int
    title: str = ""
    points: int = 0
    minutes: int = 0
    level: int = 0
    says: str = ""
    forbids: tuple[str, ...] = ()
    mutates: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    included: int = 0  # the line of the source where included code begins, 0 without any

    @property
    def hidden(self) -> bool:
        """Whether this is a test cell that students do not see."""
        return self.role == "test" and f"### BEGIN {HIDDEN}" in self.source

    @property
    def folded(self) -> bool:
        """Whether a notebook shows nothing but this cell's first line, a title."""
        return self.role in ("free", "locked") and self.source.startswith("# @title ")

    @property
    def graded(self) -> bool:
        return self.role in ("test", "manual")


@dataclass(frozen=True)
class Lesson:
    """A lesson's cells, as its text gives them."""

    name: str
    path: Path
    cells: list[Cell] = field(default_factory=list)

    def answers(self) -> list[Cell]:
        """The answer cells, in order: one exercise each."""
        return [cell for cell in self.cells if cell.role == "answer"]

    def tests(self, exercise: str) -> list[Cell]:
        """The test cells of one exercise, in order."""
        return [c for c in self.cells if c.role == "test" and self.exercise_of(c) == exercise]

    def exercise_of(self, test: Cell) -> str | None:
        """The grade_id of a test cell's answer: the longest that the test's own begins with."""
        owners = [a.title for a in self.answers() if test.title.startswith(a.title + "_")]
        return max(owners, key=len, default=None)


def read_lesson(path: Path) -> Lesson:
    """Read `course/NN_name/lesson.py`.

    Raises:
        MarkupError: naming file and line, for any breach of the markup's rules.
    """
    lines = read_text(path).splitlines()
    headers = find_headers(path, lines)
    if 1 not in headers:
        what = "delete what stands above the first one" if headers else "this one has none"
        raise MarkupError(path, 1, f"a lesson begins with a cell header, '# %%'; {what}.")
    sources = _sources(path, lines, headers)
    cells = [_cell(path, n, s, h) for (n, h), s in zip(headers.items(), sources, strict=True)]
    lesson = Lesson(path.parent.name, path, cells)
    _check_titles(lesson)
    return lesson


def read_text(path: Path) -> str:
    """What an author wrote: UTF-8 with line ends of any kind, with or without a byte order mark.

    Raises:
        MarkupError: if it is not UTF-8.
    """
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MarkupError(path, line, "not UTF-8; save the file in that encoding.") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _sources(path: Path, lines: list[str], headers: dict[int, Header]) -> list[str]:
    """The text of each cell; jupytext tells headers from lines of strings, and magics from code."""
    import jupytext

    plain = {n: "# %% [markdown]" if h.kind == "markdown" else "# %%" for n, h in headers.items()}
    text = "\n".join(plain.get(number, line) for number, line in enumerate(lines, 1))
    read = [cell.source.splitlines() for cell in jupytext.reads(text, fmt="py:percent").cells]
    ends = [*headers, len(lines) + 1][1:]
    sources = []
    for theirs, first, following in zip(read, headers, ends, strict=False):
        if len(theirs) >= following - first:
            text = "this line looks like a cell header but stands in a string or a fenced block"
            raise MarkupError(path, following, f"{text}; end that above it, or reword it.")
        own = lines[first : following - 1]
        if headers[first].kind == "markdown":
            source = [_markdown(path, number, line) for number, line in enumerate(own, first + 1)]
        else:
            # jupytext takes comments such as "# copy the input" and "# why?" for commands too.
            pairs = zip(own, theirs, strict=False)
            source = [command if _MAGIC.match(line) else line for line, command in pairs]
        sources.append("\n".join(source).rstrip())
    return sources


def _markdown(path: Path, number: int, line: str) -> str:
    if line.strip() and not line.startswith("#"):
        raise MarkupError(path, number, "each line of a Markdown cell begins with '# '.")
    return line[2:] if line.startswith("# ") else line[1:]


def _cell(path: Path, line: int, source: str, header: Header) -> Cell:
    title, given = header.title, header.keys()
    check_blocks(path, line, source)
    has = {name: f"### BEGIN {name}" in source for name in (SOLUTION, HIDDEN, SCHEME)}
    if not title and (given or any(has.values())):
        what = next((f"'### BEGIN {name}'" for name, found in has.items() if found), None)
        what = what or f"the key '{min(given)}'"
        raise MarkupError(path, line, f"{what} needs a title (the grade_id) in the cell's header.")
    role = _role(path, line, header, has)
    known = _KEYS[role] if header.kind == "code" or role == "manual" else set()
    unknown = sorted(given - known)
    if unknown:
        names = ", ".join(sorted(known)) or "none"
        text = f"cell '{title}' is {_ROLE_NAMES[role]}, which has no key '{unknown[0]}'"
        raise MarkupError(path, line, f"{text} (known: {names}).")
    cell = Cell(
        header.kind,
        role,
        source,
        line,
        title,
        **header.numbers,
        says=header.texts.get("says", ""),
        forbids=_names(header, "forbids"),
        mutates=_names(header, "mutates"),
        include=_names(header, "include"),
    )
    if cell.hidden and not cell.says:
        text = f"hidden test '{title}' has no says=\"...\": the property that it checks."
        raise MarkupError(path, line, text)
    if cell.hidden and not is_hidden_as_a_whole(source):
        text = f"hidden test '{title}' must be hidden as a whole; put the rest into another cell."
        raise MarkupError(path, line, text)
    return cell


def _role(path: Path, line: int, header: Header, has: dict[str, bool]) -> str:
    title, points = header.title, "points" in header.numbers
    if not title:
        return "free"
    if has[HIDDEN] and has[SOLUTION]:
        text = f"cell '{title}' has both a solution and hidden tests; make two cells of it."
        raise MarkupError(path, line, text)
    if header.kind == "markdown":
        if has[HIDDEN]:
            text = f"cell '{title}' is Markdown and cannot have hidden tests."
            raise MarkupError(path, line, text)
        if has[SOLUTION] or has[SCHEME] or points:
            if not (has[SOLUTION] and points):
                text = f"cell '{title}', graded by hand, needs points and a solution block."
                raise MarkupError(path, line, text)
            return "manual"
        return "locked"
    if has[SCHEME]:
        raise MarkupError(path, line, f"cell '{title}' is code and cannot have a mark scheme.")
    if has[SOLUTION]:
        if points:
            text = f"answer '{title}' has points; they belong to its test cells."
            raise MarkupError(path, line, text)
        if not title.isidentifier():
            text = f"answer '{title}' must be titled with the name that it defines."
            raise MarkupError(path, line, text)
        return "answer"
    if points:
        return "test"
    if has[HIDDEN]:
        raise MarkupError(path, line, f"hidden test '{title}' has no points; write 'points=1'.")
    if header.keys() & (_KEYS["answer"] | {"says"}):
        text = f"cell '{title}' has a title without a role: it has neither points nor a solution."
        raise MarkupError(path, line, text)
    return "locked"


def _names(header: Header, key: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[,\s]+", header.texts.get(key, "")) if word)


def _check_titles(lesson: Lesson) -> None:
    """No title twice; each test has an exercise; visible tests stand above hidden ones."""
    seen: dict[str, int] = {}
    above: Cell | None = None
    for cell in lesson.cells:
        if cell.title in seen:
            text = f"'{cell.title}' is the title of the cell in line {seen[cell.title]} already."
            raise MarkupError(lesson.path, cell.line, text)
        if cell.title:
            seen[cell.title] = cell.line
        if cell.role == "test" and lesson.exercise_of(cell) is None:
            text = (
                f"test '{cell.title}' belongs to no exercise: its title must begin with the title"
            )
            raise MarkupError(lesson.path, cell.line, f"{text} of an answer and '_'.")
        if above and above.hidden and cell.role == "test" and not cell.hidden:
            text = f"visible test '{cell.title}' stands below hidden test '{above.title}'"
            raise MarkupError(lesson.path, cell.line, f"{text}; put it above.")
        above = cell
