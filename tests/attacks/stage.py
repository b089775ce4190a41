"""The course that is attacked, with bait in it, and what an attack has done to it."""

from __future__ import annotations

import hashlib
import json
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Self

import nbformat
from nbconvert import HTMLExporter
from nbgrader.api import Gradebook

from autograder.build import tree
from autograder.course import Course, find_course
from autograder.grading.sync import sync
from autograder.reports.feedback_export import Pages
from tests.attacks.corpus import Attack
from tests.attacks.lesson import HIDDEN, LESSON, NAME, PRIVATE, TESTS
from tests.conftest import make_course
from tests.leaks import found_in, secrets
from tests.people import solve

PORT = 18765  # of the grader's server on this machine's loopback
_PAGE_BYTES = 8 << 20
# What grading itself writes.
_IGNORED = (
    ".autograder",
    "autograded",
    "feedback",
    "gradebook.db",
    ".nbgrader.log",
    "grading_seed",
    "__pycache__",
)

Effects = dict[str, str]


@dataclass
class Stage:
    """A course in `top/course`; the grader's home and temporary folder beside it.

    student01 has been graded by hand long ago; student02 hands in the reference solutions.
    """

    top: Path
    course: Course
    before: dict[str, str] = field(default_factory=dict)

    @classmethod
    def build(cls, top: Path) -> Self:
        """Make the course with its gradebook and what the two other students left."""
        course = make_course(top / "course", {NAME: LESSON})
        tree.write(course, tree.build(course, [NAME]), whole=True)
        sync(course, [NAME])
        for folder in ("home", "tmp"):
            (top / folder).mkdir()
        (top / "home" / ".netrc").write_text(f"password {PRIVATE}\n", encoding="utf-8")
        stage = cls(top, course)
        notebook = stage.released()
        notebook.cells.append(nbformat.v4.new_code_cell(f"student02 = {PRIVATE}"))
        stage.hand_in("student02", notebook)
        solve(course, NAME, stage.submitted("student02"))
        with stage.gradebook() as gradebook:
            gradebook.add_student("student01")
            gradebook.add_submission(NAME, "student01")
            grade = gradebook.find_grade("why", NAME, NAME, "student01")
            grade.manual_score, grade.needs_manual_grade = 1.0, False
            comment = gradebook.find_comment("why", NAME, NAME, "student01")
            comment.manual_comment = f"Nearly ({PRIVATE})."
            gradebook.db.commit()
        return stage

    def copy(self, top: Path) -> Stage:
        """The same in another folder."""
        shutil.copytree(self.top, top)
        return Stage(top, find_course(top / "course"))

    def released(self) -> Any:
        """The notebook that students start from."""
        return nbformat.read(self.course.release_dir / NAME / f"{NAME}.ipynb", as_version=4)

    def submitted(self, student: str) -> Path:
        return self.course.root / "submitted" / student / NAME / f"{NAME}.ipynb"

    def autograded(self, student: str) -> Path:
        return self.course.root / "autograded" / student / NAME / f"{NAME}.ipynb"

    def hand_in(self, student: str, notebook: object, files: dict[str, str] | None = None) -> None:
        """Put a notebook, or text instead of one, where submissions lie."""
        path = self.submitted(student)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = notebook if isinstance(notebook, str) else json.dumps(notebook)
        path.write_text(text, encoding="utf-8")
        for name, content in (files or {}).items():
            (path.parent / name).write_text(content, encoding="utf-8")

    def attack(self, attack: Attack, student: str = "student03") -> None:
        """Hand an attack in, and remember how everything is now."""
        self.hand_in(student, attack.apply(self.released()), attack.files)
        self.before = self.files()

    @contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        with Gradebook(f"sqlite:///{self.course.root / 'gradebook.db'}", "small") as gradebook:
            yield gradebook

    def files(self) -> dict[str, str]:
        """All files of the grader's by their paths, with a hash of what is in them."""
        found = {}
        for path in self.top.rglob("*"):
            parts = path.relative_to(self.top).parts
            if parts[0] == "course" and len(parts) > 1 and parts[1].startswith(_IGNORED):
                continue
            if path.is_file() and not path.is_symlink() and "__pycache__" not in parts:
                found["/".join(parts)] = hashlib.sha1(path.read_bytes()).hexdigest()
        return found

    def grades(self) -> dict[str, dict[str, Any]]:
        """All that the gradebook says, by student; under "" what it says of the lesson."""
        with self.gradebook() as gradebook:
            notebook = gradebook.find_notebook(NAME, NAME)
            found: dict[str, dict[str, Any]] = {
                s.student.id: {
                    g.name: (g.auto_score, g.manual_score, g.extra_credit) for g in s.grades
                }
                for s in notebook.submissions
            }
            found[""] = {c.name: c.max_score for c in notebook.grade_cells}
            found[""] |= {f"{c.name}'s text": c.checksum for c in notebook.source_cells}
            return found

    def effects(self, student: str, honest: dict[str, Any], html: bool) -> Effects:
        """What an attack has gained and done, so far as files and the gradebook tell.

        Args:
            student: whose attack it was.
            honest: `grades()` as they are without an attack.
            html: whether to look at the page that the instructor would open.
        """
        grades = self.grades()
        effects = self.gains(student, grades.pop(student, {}), html)
        others = {name: found for name, found in grades.items() if found != honest.get(name)}
        others |= {name: {} for name in honest if name not in grades and name != student}
        if others:
            effects["neighbour"] = ", ".join(
                _neighbour(name, others[name]) for name in sorted(others)
            )
        return effects | self.changes()

    def gains(self, student: str, scores: dict[str, Any], html: bool) -> Effects:
        """What an attack has gained in its own scores and its own graded notebook.

        Args:
            student: whose attack it was.
            scores: of `grades()` this student's.
            html: whether to look at the page that the instructor would open.
        """
        effects: Effects = {}
        points = sum(sum(score or 0 for score in found) for found in scores.values())
        if points:
            effects["points"] = f"{points:g} points"
        if any(scores.get(name, (None,))[0] is None for name in TESTS):
            effects["ungraded"] = "no score"
        path = self.autograded(student)
        size = sum(f.stat().st_size for f in path.parent.rglob("*") if f.is_file())
        if size > _PAGE_BYTES:
            effects["limits"] = f"{size >> 20} MB written"
        elif path.is_file():
            notebook = nbformat.read(path, as_version=4)
            effects |= {"leak": leak} if (leak := _leak(notebook)) else {}
            effects |= {"page": active} if html and (active := _active(notebook)) else {}
        return effects

    def changes(self) -> Effects:
        """Whether a file of the grader's is another one since the attack was handed in."""
        changed = sorted(dict(set(self.files().items()) ^ set(self.before.items())))
        return {"files": f"{changed[0]} changed"} if changed else {}

    def feedback(self, student: str) -> Effects:
        """What is wrong with the page that a student gets back, and could not be."""
        path = self.autograded(student)
        if not path.is_file():
            return {}
        notebook = nbformat.read(path, as_version=4)
        with self.gradebook() as gradebook:
            page = Pages(self.course, gradebook).page(notebook, NAME, student)
        source = self.course.source_dir / NAME / f"{NAME}.ipynb"
        # The student may know what was released, and what the attack itself says.
        own = [c.source for c in notebook.cells if not c.metadata.get("nbgrader", {}).get("locked")]
        public = [*own, *(cell.source for cell in self.released().cells)]
        hidden = secrets(nbformat.read(source, as_version=4), public)
        leaks = found_in(page, {**hidden, HIDDEN: "a hidden value", PRIVATE: "private data"})
        finder = _Finder()
        finder.feed(page)
        effects = {"leak": f"in the feedback: {leaks[0]}"} if leaks else {}
        if finder.found or "\x1b" in page:
            effects["page"] = f"in the feedback: {finder.found or 'terminal commands'}"
        return effects


def _neighbour(name: str, scores: dict[str, Any]) -> str:
    return f"{name}'s score" if name and scores else f"{name} not graded" if name else "the lesson"


def _leak(notebook: Any) -> str:
    """Whether what a student is shown holds what no student may know."""
    for cell in notebook.cells:
        hidden = "### BEGIN HIDDEN TESTS" in cell.source
        shown = json.dumps(cell.get("outputs", []))
        for secret, name in ((HIDDEN, "hidden values"), (PRIVATE, "private data")):
            if not hidden and secret in shown:
                return f"{name} shown"
    return ""


def _active(notebook: Any) -> str:
    """What in the page of a notebook would run or fetch something; looks for `pwned`."""
    if "\x1b]" in "".join(_strings(json.loads(json.dumps(notebook)))):
        return "terminal commands"
    page, _ = HTMLExporter(template_name="classic").from_notebook_node(notebook)
    finder = _Finder()
    finder.feed(page)
    return finder.found


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))


class _Finder(HTMLParser):
    """Finds scripts and addresses with `pwned` in them, where a browser would take them up."""

    found = ""
    _script = False
    _code = 0  # MathJax does not look into code

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._script = tag == "script"
        self._code += tag in ("pre", "code")
        for name, value in attrs:
            text = (value or "").lower()
            runs = name.startswith("on") or text.strip().startswith(("javascript:", "data:text"))
            fetches = name in ("src", "srcdoc", "action", "data") or tag in ("meta", "base", "link")
            if "pwned" in text and (runs or fetches):
                self.found = self.found or f"<{tag} {name}> works"

    def handle_data(self, data: str) -> None:
        if self._script and "pwned" in data:
            self.found = "a script runs"
        elif self._code:
            return
        elif "\\href{javascript:" in data or "\\href{#1" in data:
            self.found = self.found or "MathJax makes a script link"

    def handle_endtag(self, tag: str) -> None:
        self._script = False
        self._code -= tag in ("pre", "code")


class Server:
    """A server on loopback that only notes that somebody came; for attacks on the network."""

    def __init__(self, attack: Attack) -> None:
        self._wanted, self.visits = attack.wins == "network", 0

    def __enter__(self) -> Server:
        if self._wanted:
            self._socket = socket.create_server(("127.0.0.1", PORT))
            threading.Thread(target=self._serve, daemon=True).start()
        return self

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.visits += 1
            connection.close()

    def __exit__(self, *_: object) -> None:
        if self._wanted:
            self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()
