"""Write the folder that students may see: released notebooks, a README with badges, no solution.

Everything is made and searched for leaks in memory before the first file is written.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat

from autograder.build.markers import HIDDEN, SCHEME, SOLUTION, STUB
from autograder.build.markup import Lesson
from autograder.build.placeholders import badge, deadline, footer, hand_in
from autograder.build.stubs import stubbed
from autograder.build.tree import load_lesson
from autograder.course import Course, Settings
from autograder.errors import CourseError

_LIST = ".published.json"  # what an earlier run wrote, so that only that is ever removed
_REQUIREMENTS = "torch\nnumpy\nmatplotlib\njupyterlab\n"


def publish(course: Course, folder: Path) -> list[str]:
    """Write what students may see into a folder.

    Files in `folder` that an earlier run did not write are left alone, `.git` among them.

    Returns:
        What was changed, one line each.

    Raises:
        CourseError: if a released notebook is missing, if anything that students must not see
            would be written (then nothing is), or if a file of somebody else's is in the way.
    """
    lessons = [load_lesson(course, name) for name in course.lesson_names()]
    files = {f"{lesson.name}/{lesson.name}.ipynb": _released(course, lesson) for lesson in lessons}
    files["README.md"] = _readme(course.settings, lessons).encode()
    files["requirements.txt"] = _REQUIREMENTS.encode()
    if (course.root / "LICENSE").is_file():
        files["LICENSE"] = (course.root / "LICENSE").read_bytes()
    leaks = list(find_leaks(course, lessons, files))
    if leaks:
        raise CourseError(f"nothing was published, since students would see: {'; '.join(leaks)}.")
    return list(_write(folder, files))


def find_leaks(course: Course, lessons: list[Lesson], files: dict[str, bytes]) -> Iterator[str]:
    """What students must not see and `files` would show: one phrase for each place.

    A line leaks if it stands in a solution, a hidden test, a mark scheme or the answer bank, and
    nowhere in what the lessons' texts show on purpose.
    """
    private: dict[str, str] = {}
    public: set[str] = set()
    for lesson in lessons:
        for cell in lesson.cells:
            inside = None
            for line in cell.source.split("\n"):
                marker = re.match(r"\s*### (BEGIN|END) (.+?)\s*$", line)
                if marker:
                    inside = marker[2] if marker[1] == "BEGIN" else None
                elif inside:
                    what = f"{_WORDS[inside]} of {cell.title} in {lesson.name}"
                    private.setdefault(line.strip(), what)
                else:
                    public.add(line.strip())
            if cell.role in ("answer", "manual"):
                public.update(s.strip() for s in stubbed(cell.source, cell.kind, cell.title))
        for path in sorted((course.lessons_dir / lesson.name / "answers").glob("*/*.py")):
            for line in path.read_text(encoding="utf-8").splitlines():
                where = f"an answer to {path.parent.name} in {lesson.name}'s bank"
                private.setdefault(line.strip(), where)
    for name, content in files.items():
        for line in _lines(name, content):
            text = line.strip()
            if any(marker in text for marker in _MARKERS):
                yield f"{name}: the marker '{text}'"
            elif text in private and text not in public and len(text) > 3:
                yield f"{name}: '{text}' ({private[text]})"


_WORDS = {SOLUTION: "the solution", HIDDEN: "a hidden test", SCHEME: "the mark scheme"}
_MARKERS = [f"{word} {name}" for word in ("BEGIN", "END") for name in _WORDS] + [STUB]


def _lines(name: str, content: bytes) -> list[str]:
    if not name.endswith(".ipynb"):
        return [] if name == "LICENSE" else content.decode().splitlines()
    notebook = nbformat.reads(content.decode(), as_version=4)
    sources = [cell.source for cell in notebook.cells]
    extra = [json.dumps([cell.metadata, cell.get("outputs")]) for cell in notebook.cells]
    return [line for source in sources + extra for line in source.split("\n")]


def _released(course: Course, lesson: Lesson) -> bytes:
    path = course.release_dir / lesson.name / f"{lesson.name}.ipynb"
    if not path.is_file():
        raise CourseError(f"{path}: no such released notebook; run `autograder build` first.")
    return path.read_bytes()


def _readme(settings: Settings, lessons: list[Lesson]) -> str:
    rows = []
    badges = bool(settings.repository)
    dates = any(deadline(settings, lesson.name) for lesson in lessons)
    for lesson in lessons:
        cells = [f"[{_title(lesson)}]({lesson.name}/{lesson.name}.ipynb)"]
        cells += [badge(settings, lesson.name)] * badges
        cells += [deadline(settings, lesson.name)] * dates
        rows.append(cells)
    header = ["Lesson"] + ["Open"] * badges + ["Due"] * dates
    table = [header, ["---"] * len(header), *rows]
    parts = [
        f"# {settings.name or 'PyTorch basics'}",
        "Open a lesson in Google Colab by its badge, and save a copy in Drive at once (File > Save "
        "a copy in Drive): what you change in a notebook that was opened from GitHub is lost "
        "otherwise."
        if badges
        else "Download a lesson and open it in Google Colab (File > Upload notebook) or in "
        "JupyterLab.",
        "\n".join("| " + " | ".join(cells) + " |" for cells in table),
        "## On your own machine\n\nWith Python 3.11 or newer:\n\n"
        "    python -m venv .venv\n"
        "    . .venv/bin/activate    # Windows: .venv\\Scripts\\activate\n"
        "    pip install -r requirements.txt\n    jupyter lab",
        _hand_in(settings),
        footer(settings, ""),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _hand_in(settings: Settings) -> str:
    text = hand_in(settings, "LESSON").replace("`LESSON", "`NAME")
    return f"## Handing in\n\n{text}" if text else ""


def _title(lesson: Lesson) -> str:
    for cell in lesson.cells:
        found = (
            re.search(r"^# (.+)$", cell.source, re.MULTILINE) if cell.kind == "markdown" else None
        )
        if found:
            return found[1]
    return lesson.name


def _write(folder: Path, files: dict[str, bytes]) -> Iterator[str]:
    earlier = _earlier(folder)
    for name, content in files.items():
        path = folder / name
        if path.exists() and name not in earlier and path.read_bytes() != content:
            raise CourseError(
                f"{path}: this file was not written by `autograder publish`; move it away, or "
                "publish elsewhere."
            )
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder / _LIST, json.dumps(sorted({*earlier, *files}), indent=1).encode())
    for name, content in files.items():
        path = folder / name
        if not (path.is_file() and path.read_bytes() == content):
            yield f"{path}: {'updated' if path.exists() else 'written'}"
            _replace(path, content)
    for name in sorted(set(earlier) - set(files)):
        path = folder / name
        if path.is_file():
            path.unlink()
            yield f"{path}: removed"
            if path.parent != folder and not any(path.parent.iterdir()):
                path.parent.rmdir()
    _replace(folder / _LIST, json.dumps(sorted(files), indent=1).encode())


def _earlier(folder: Path) -> list[str]:
    path = folder / _LIST
    if not path.is_file():
        return []
    try:
        names = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        raise CourseError(f"{path}: not valid JSON; restore this file from git.") from None
    inside = [
        n for n in names if isinstance(n, str) and not Path(n).is_absolute() and ".." not in n
    ]
    return inside if isinstance(names, list) else []


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(content)
    os.replace(beside, path)
