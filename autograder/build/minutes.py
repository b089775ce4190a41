"""How long a lesson takes: its words at a reader's speed, and what each exercise states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from autograder.build.markers import SCHEME, SOLUTION
from autograder.build.markup import Cell, Lesson

WORDS_A_MINUTE = 150
CORE_MINUTES = (60, 90)

_HEADING = re.compile(r"##? +(?:[0-9]+\. +)?(.*)")
_AFTER_THE_CORE = ("optional", "challenge", "cheat sheet", "references")
_BLOCK = re.compile(rf"### BEGIN ({SOLUTION}|{SCHEME}).*?### END \1", re.DOTALL)
_NO_WORDS = re.compile(r"<[^>\n]*>|https?://\S+|\{\{.*?\}\}")
_WORD = re.compile(r"\w+(?:[-'._]\w+)*")


@dataclass
class Section:
    """A part of a lesson, from a heading of the first or second level to the next one.

    Attributes:
        title: the heading without its number; empty above the first one.
        lines: for each Markdown line of it, the line's number in the lesson's text.
        words: of its Markdown, solutions and mark schemes left out.
        exercises: its answers, those graded by hand included.
    """

    title: str
    lines: list[int] = field(default_factory=list)
    words: int = 0
    exercises: list[Cell] = field(default_factory=list)

    @property
    def minutes(self) -> float:
        return self.words / WORDS_A_MINUTE + sum(cell.minutes for cell in self.exercises)


def sections(lesson: Lesson) -> list[Section]:
    """A lesson's sections in order."""
    found = [Section("")]
    for cell in lesson.cells:
        if cell.kind == "markdown":
            for number, line in _lines(cell):
                if heading := _HEADING.fullmatch(line):
                    found.append(Section(heading[1]))
                found[-1].lines.append(number)
                found[-1].words += len(_WORD.findall(_NO_WORDS.sub(" ", line)))
        if cell.role in ("answer", "manual"):
            found[-1].exercises.append(cell)
    return found


def core(lesson: Lesson) -> list[Section]:
    """The sections up to the optional part, the challenge, the cheat sheet or the references."""
    found = []
    for section in sections(lesson):
        if section.title.lower().startswith(_AFTER_THE_CORE):
            break
        found.append(section)
    return found


def core_minutes(lesson: Lesson) -> int:
    """How many minutes the core takes, to the nearest five, and at least five."""
    return max(5, 5 * round(sum(section.minutes for section in core(lesson)) / 5))


def section_minutes(lesson: Lesson, line: int) -> int:
    """How many minutes the section takes to which a Markdown line of the lesson's text belongs."""
    section = next(s for s in sections(lesson) if line in s.lines)
    return max(1, round(section.minutes))


def warnings(lesson: Lesson) -> Iterator[str]:
    """One sentence for each exercise that states too little, and one on a core out of range."""
    for cell in lesson.cells:
        if cell.role in ("answer", "manual") and not (cell.minutes and cell.level):
            where = f"{lesson.name}/lesson.py:{cell.line}"
            yield f"{where}: '{cell.title}' states no minutes=... level=..."
    low, high = CORE_MINUTES
    minutes = core_minutes(lesson)
    if not low <= minutes <= high:
        text = f"the core takes about {minutes} minutes; {low} to {high} are meant."
        yield f"{lesson.name}/lesson.py: {text}"


def _lines(cell: Cell) -> Iterator[tuple[int, str]]:
    """A Markdown cell's lines with their numbers, those in fenced and graders' blocks emptied."""
    kept = _BLOCK.sub(lambda match: "\n" * match[0].count("\n"), cell.source)
    is_fenced = False
    for number, line in enumerate(kept.split("\n"), cell.line + 1):
        is_fence = line.lstrip().startswith("```")
        is_fenced ^= is_fence
        yield number, "" if is_fence or is_fenced else line
