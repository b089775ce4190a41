"""Write the folder that students may see: released notebooks, a README with badges, no solution.

Everything is made and searched for leaks in memory before the first file is written.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import nbformat

from autograder.build.leaks import find_leaks
from autograder.build.markup import Lesson
from autograder.build.placeholders import badge, deadline, footer, hand_in
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
            would be written (then nothing is), if a file of somebody else's is in the way, or if
            `folder` belongs to the course itself.
    """
    _check_place(course, folder)
    lessons = [load_lesson(course, name) for name in course.lesson_names()]
    files = {f"{lesson.name}/{lesson.name}.ipynb": _released(course, lesson) for lesson in lessons}
    files["README.md"] = _readme(course.settings, lessons).encode()
    files["requirements.txt"] = _REQUIREMENTS.encode()
    if (course.root / "LICENSE").is_file():
        files["LICENSE"] = (course.root / "LICENSE").read_bytes()
    leaks = list(find_leaks(course, lessons, files))
    if leaks:
        shown = "; ".join(leaks[:5]) + f"; and {len(leaks) - 5} more" * (len(leaks) > 5)
        raise CourseError(f"nothing was published, since students would see: {shown}.")
    return list(_write(folder, files))


def _check_place(course: Course, folder: Path) -> None:
    inside = (course.lessons_dir, course.source_dir, course.release_dir)
    place = folder.resolve()
    if place == course.root or any(place.is_relative_to(own.resolve()) for own in inside):
        raise CourseError(f"{folder}: this folder belongs to the course itself; publish elsewhere.")


def _released(course: Course, lesson: Lesson) -> bytes:
    path = course.release_dir / lesson.name / f"{lesson.name}.ipynb"
    if not path.is_file():
        raise CourseError(f"{path}: no such released notebook; run `autograder build` first.")
    content = path.read_bytes()
    try:
        nbformat.validate(nbformat.reads(content.decode(), as_version=nbformat.NO_CONVERT))
    except (ValueError, AttributeError, nbformat.ValidationError):
        text = "not a notebook that can be read; run `autograder build` again."
        raise CourseError(f"{path}: {text}") from None
    return content


def _readme(settings: Settings, lessons: list[Lesson]) -> str:
    rows = []
    badges = bool(settings.repository)
    dates = any(deadline(settings, lesson.name) for lesson in lessons)
    for lesson in lessons:
        title = _title(lesson).replace("|", "\\|")
        cells = [f"[{title}]({lesson.name}/{lesson.name}.ipynb)"]
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
    text = hand_in(settings, "NAME", "the notebook of lesson NAME")
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
        ours = name in earlier or (path.is_file() and path.read_bytes() == content)
        if path.parent.exists() and not path.parent.is_dir():
            path = path.parent
        elif (path.is_file() and ours) or not path.exists():
            continue
        text = "this was not written by `autograder publish`; move it away, or publish elsewhere."
        raise CourseError(f"{path}: {text}")
    _replace(folder / _LIST, _as_json({*earlier, *files}))
    for name, content in files.items():
        path = folder / name
        word = "updated" if path.exists() else "written"
        if _replace(path, content):
            yield f"{path}: {word}"
    for name in sorted(set(earlier) - set(files)):
        path = folder / name
        if path.is_file():
            path.unlink()
            yield f"{path}: removed"
            if path.parent != folder and not any(path.parent.iterdir()):
                path.parent.rmdir()
    _replace(folder / _LIST, _as_json(files))


def _as_json(names: Iterable[str]) -> bytes:
    return (json.dumps(sorted(names), indent=1) + "\n").encode()


def _earlier(folder: Path) -> list[str]:
    path = folder / _LIST
    if not path.is_file():
        return []
    try:
        names = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        names = None
    if not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
        text = "not the list of files that `autograder publish` wrote; restore it from git."
        raise CourseError(f"{path}: {text}")
    return [name for name in names if not Path(name).is_absolute() and ".." not in Path(name).parts]


def _replace(path: Path, content: bytes) -> bool:
    """Write a file unless it has that content already; whether it was written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(content)
    os.replace(beside, path)
    return True
