"""What came in, as tables and sentences: of one run of `collect`, or of the class."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.extensions import Extensions, extensions_file, read_extensions
from autograder.intake.collect import Collected
from autograder.intake.members import shown
from autograder.intake.placing import NEW, REPLACED, SAME, graded, graded_before, notebook_path
from autograder.intake.receipts import RECEIPT, Receipt, read_receipt
from autograder.intake.repair import ANSWERED, EMPTY, MISSING
from autograder.intake.roster import Person, load_roster


class Dates:
    """When work was due and came in, in the course's time zone."""

    def __init__(self, course: Course) -> None:
        self.settings = course.settings
        self.extensions: Extensions = read_extensions(extensions_file(course.root))

    def came(self, receipt: Receipt) -> str:
        """When a file came; empty where nothing tells."""
        if receipt.time is None:
            return ""
        time = datetime.fromisoformat(receipt.time).astimezone(self.settings.time_zone)
        return f"{time:%Y-%m-%d %H:%M}"

    def late(self, receipt: Receipt) -> str:
        """How late a file came, by the deadline or the extension; else what the LMS marks."""
        due = self.settings.deadlines.get(receipt.lesson)
        due = self.extensions.get((receipt.student, receipt.lesson), due)
        if due is None or receipt.time is None:
            return "late, says the LMS" if receipt.late_mark else ""
        late = datetime.fromisoformat(receipt.time) - due
        return f"{_span(late)} late" if late > timedelta() else ""


def collected_table(course: Course, collected: Collected) -> Table:
    """A row for each student and lesson of which a file came."""
    dates = Dates(course)
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for header in ("student", "name", "lesson", "", "handed in", "answers", "repairs"):
        table.add_column(header, overflow="fold")
    table.add_column("file", overflow="ellipsis", no_wrap=True, max_width=30)
    for placed in collected.placed:
        receipt = placed.receipt
        person = collected.people.get(placed.student, Person(placed.student))
        if receipt is None:
            table.add_row(placed.student, _text(person.name), placed.lesson, placed.what)
            continue
        came = ", ".join(filter(None, (dates.came(receipt), dates.late(receipt))))
        table.add_row(
            placed.student,
            _text(person.name),
            placed.lesson,
            placed.what,
            came or "-",
            answers(receipt),
            str(len(receipt.notes) or ""),
            _text(receipt.file.rpartition("/")[2]),
        )
    return table


def collected_lines(collected: Collected) -> Iterator[tuple[str, list[str]]]:
    """What else there is to say, as headings with lines."""
    yield "The roster", collected.roster_lines
    yield "Needs a look", [f"{line.where}: {line.why}" for line in collected.looks]
    yield "Left aside", [f"{line.where}: {line.why}" for line in collected.aside]


def collected_end(course: Course, collected: Collected) -> str:
    """The last sentence: what is there now, and what to do next."""
    kinds = Counter(placed.what for placed in collected.placed)
    receipts = [placed.receipt for placed in collected.placed if placed.receipt is not None]
    look = f"look at {_lines(len(collected.looks))} above" if collected.looks else ""
    if not receipts:
        if not collected.files:
            people = len(collected.people)
            return f"{people} people are in the roster; next: autograder collect SOURCE."
        without = "give the list of people with --roster" if not collected.people else ""
        return f"Nothing was placed; {' and '.join(filter(None, (look, without)))}."
    verb = "would be" if collected.dry_run else "are" if len(receipts) > 1 else "is"
    many = "notebooks" if len(receipts) > 1 else "notebook"
    said = f"{len(receipts)} {many} {verb} in submitted/: {kinds[NEW]} new, "
    said += f"{kinds[REPLACED]} in place of an earlier one, {kinds[SAME]} as before"
    due = course.settings.deadlines
    untimed = [r for r in receipts if r.time is None and not r.late_mark and r.lesson in due]
    if untimed:
        said += f"; {len(untimed)} without a time (Moodle's grading worksheet has it: --roster)"
    if collected.dry_run:
        return f"{said}; {look + ', then ' if look else ''}run it again without --dry-run."
    lessons = " ".join(sorted({receipt.lesson for receipt in receipts}))
    return f"{said}; {look + ', then ' if look else ''}grade: `autograder grade {lessons}`."


def class_table(course: Course, lessons: Sequence[str]) -> tuple[Table, list[str], str]:
    """The class at a glance: who has handed in what, and what needs a look.

    Returns:
        The table, the lines that need a look, and a last sentence.
    """
    dates = Dates(course)
    people = {person.id: person for person in load_roster(course)}
    found = {(p.parent.parent.name, p.parent.name) for p in _receipt_files(course)}
    for student, _ in found:
        people.setdefault(student, Person(student))
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    one = len(lessons) == 1
    for header in ("student", "name", *lessons, *(("answers", "repairs", "graded") if one else ())):
        table.add_column(header, overflow="fold")
    looks: list[str] = []
    missing = Counter(
        name
        for name in lessons
        for p in people.values()
        if not p.left and (p.id, name) not in found
    )
    for student, person in sorted(people.items()):
        cells: list[str | Text] = []
        for lesson in lessons:
            if (student, lesson) not in found:
                cells += ["-", *[""] * (3 * one)]
                continue
            try:
                receipt = read_receipt(course, student, lesson)
            except CourseError as error:
                receipt = None
                looks.append(str(error))
            if receipt is None:
                cells += ["?", *[""] * (3 * one)]
                continue
            looks += [f"{student} {lesson}: {why}" for why in _looks(course, receipt)]
            mark = " !" * bool(receipt.needs_look)
            late = dates.late(receipt)
            if one:
                state = "an earlier file" if graded_before(course, student, lesson) else "yes"
                came = ", ".join(filter(None, (dates.came(receipt) or "yes", late)))
                cells += [came + mark, answers(receipt), str(len(receipt.notes) or "")]
                cells.append(state if graded(course, student, lesson) else "")
            else:
                cells.append(", ".join(filter(None, (answers(receipt), late))) + mark)
        name = f"{person.name} (left)" if person.left else person.name
        table.add_row(student, _text(name), *cells)
    table.caption = "answers: answered/all, ! needs a look, - nothing handed in"
    return table, looks, _class_end(lessons, missing, found, looks)


def answers(receipt: Receipt) -> str:
    """How many exercises are answered, of how many; what is missing besides being empty."""
    counts = Counter(receipt.answers.values())
    gone = f", {counts[MISSING]} missing" if counts[MISSING] else ""
    return f"{counts[ANSWERED]}/{counts[ANSWERED] + counts[EMPTY] + counts[MISSING]}{gone}"


def _class_end(
    lessons: Sequence[str],
    missing: Counter[str],
    found: set[tuple[str, str]],
    looks: list[str],
) -> str:
    there = Counter(lesson for _, lesson in found if lesson in lessons)
    if not there:
        return "Nothing was collected yet; next: autograder collect SOURCE."
    parts = [f"{name}: {there[name]} in, {missing[name]} not" for name in lessons if there[name]]
    look = f"; look at {_lines(len(looks))} above" if looks else ""
    return f"{'; '.join(parts)}{look}."


def _looks(course: Course, receipt: Receipt) -> Iterator[str]:
    yield from receipt.needs_look
    path = notebook_path(course, receipt.student, receipt.lesson)
    content = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(content).hexdigest() != receipt.sha256:
        yield "the notebook in submitted/ is not the receipt's; run `autograder collect` again"
    elif graded_before(course, receipt.student, receipt.lesson):
        command = f"autograder grade {receipt.lesson} --students={receipt.student}"
        yield f"an earlier file was graded; grade this one: {command}"


def _receipt_files(course: Course) -> Iterator[Path]:
    yield from (course.root / "submitted").glob(f"*/*/{RECEIPT}")


def _span(late: timedelta) -> str:
    minutes = int(late.total_seconds() // 60)
    if minutes < 120:
        return f"{max(minutes, 1)} min"
    return f"{minutes // 60} h" if minutes < 72 * 60 else f"{minutes // 1440} days"


def _lines(count: int) -> str:
    return "the line" if count == 1 else f"the {count} lines"


def _text(words: str) -> Text:
    """Somebody else's words: no markup, and nothing that a terminal obeys."""
    return Text(shown(words))
