"""Build whole lessons, write them into `source/` and `release/`, or check what lies there.

The last step of the build, and the one that the command line calls.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.build.includes import with_includes
from autograder.build.markup import Lesson, read_lesson
from autograder.build.names import check_names
from autograder.build.notebook import as_bytes, source_notebook
from autograder.build.release import release_notebooks
from autograder.course import Course
from autograder.errors import MarkupError
from autograder.referee.forbidden import check_rules


def load_lesson(course: Course, name: str) -> Lesson:
    """Read and check one lesson's text.

    Raises:
        MarkupError: naming file and line.
    """
    lesson = read_lesson(course.lessons_dir / name / "lesson.py")
    lesson = with_includes(lesson, course.lessons_dir / "shared")
    check_names(lesson)
    for cell in lesson.answers():
        for sentence in check_rules(cell.forbids):
            raise MarkupError(lesson.path, cell.line, sentence)
    return lesson


def build(course: Course, names: Sequence[str]) -> dict[Path, bytes]:
    """Build some lessons: the content of each file, by its path below the course's folder."""
    sources = {}
    for name in names:
        sources[name] = as_bytes(source_notebook(load_lesson(course, name), course))
    releases = release_notebooks(sources)
    files = {Path("source", n, f"{n}.ipynb"): content for n, content in sources.items()}
    return files | {Path("release", n, f"{n}.ipynb"): c for n, c in releases.items()}


def write(course: Course, files: dict[Path, bytes], whole: bool) -> list[Path]:
    """Write built files, and remove notebooks that an earlier build has written.

    Args:
        files: what `build` returned.
        whole: whether all lessons were built, so that files of vanished lessons are stale too.

    Returns:
        The paths that were changed, below the course's folder.
    """
    changed = []
    for path, content in files.items():
        target = course.root / path
        if target.is_file() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_suffix(".part")
        beside.write_bytes(content)
        os.replace(beside, target)
        changed.append(path)
    for path in list(_extra(course, files, whole)):
        if not _is_built(path):
            continue  # somebody's own file: `differences` names it
        (course.root / path).unlink()
        changed.append(path)
        for folder in path.parents[:-2]:
            if not any((course.root / folder).iterdir()):
                (course.root / folder).rmdir()
    return changed


def differences(course: Course, files: dict[Path, bytes], whole: bool) -> list[str]:
    """One line for each file that is not what the lessons' texts give."""
    lines = []
    for path, content in files.items():
        target = course.root / path
        if not target.is_file():
            lines.append(f"{path}: missing")
        elif target.read_bytes() != content:
            lines.append(f"{path}: differs from what course/{path.parent.name}/lesson.py gives")
    for path in _extra(course, files, whole):
        what = "" if _is_built(path) else f"; move it out of {path.parts[0]}/"
        lines.append(f"{path}: no lesson gives this file{what}")
    return lines


def _is_built(path: Path) -> bool:
    """Whether a file has a name that only a build gives."""
    return path.name == f"{path.parent.name}.ipynb"


def _extra(course: Course, files: dict[Path, bytes], whole: bool) -> Iterator[Path]:
    """Files in lessons' folders that no lesson gives.

    What lies beside those folders (a README.md) is nobody's business here, and so are hidden files
    and folders: Jupyter's checkpoints, an editor's or git's own.
    """
    lessons = {path.parent.name for path in files}
    for step in ("source", "release"):
        for target in sorted((course.root / step).rglob("*")):
            path = target.relative_to(course.root)
            folders = path.parts[1:-1]
            ours = folders and (whole or not lessons.isdisjoint(folders))
            hidden = any(part.startswith((".", "__")) for part in path.parts)
            if ours and not hidden and target.is_file() and path not in files:
                yield path
