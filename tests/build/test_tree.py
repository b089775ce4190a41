"""Whole courses are built, written and checked; golden trees say what comes out, byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.build import tree
from autograder.course import Course, Settings, find_course
from autograder.errors import MarkupError
from tests.build.texts import ANSWER, SETUP
from tests.conftest import ROOT, make_course

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/course.toml"))


def files_in(root: Path) -> dict[Path, bytes]:
    """Every file in `source/` and `release/`, by its path below the course's folder."""
    found = [path for step in ("source", "release") for path in (root / step).rglob("*")]
    return {path.relative_to(root): path.read_bytes() for path in found if path.is_file()}


def assert_same(got: dict[Path, bytes], expected: dict[Path, bytes]) -> None:
    """Compare two trees; a difference shows as a difference of lines."""
    assert sorted(got) == sorted(expected)
    for path, content in expected.items():
        assert got[path].decode().split("\n") == content.decode().split("\n"), path
    assert got == expected


@pytest.mark.parametrize("case", CASES)
def test_a_golden_course_builds_its_trees(case: str) -> None:
    course = find_course(GOLDEN / case)
    assert_same(tree.build(course, course.lesson_names()), files_in(course.root))


def test_there_are_golden_courses() -> None:
    assert CASES == ["bare", "roles"]


def test_a_second_build_elsewhere_is_identical_byte_for_byte(tmp_path: Path) -> None:
    """Another process, folder, time zone, locale and order of hashes make no difference."""
    shutil.copytree(GOLDEN / "roles", tmp_path / "copy")
    for step in ("source", "release"):
        shutil.rmtree(tmp_path / "copy" / step)
    words = ["-m", "autograder", "--course", str(tmp_path / "copy"), "build"]
    other = {"PYTHONHASHSEED": "7", "TZ": "America/Lima", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *words],
        cwd=tmp_path,
        env={**os.environ, **other},
        capture_output=True,
        text=True,
        check=True,
    )
    assert_same(files_in(tmp_path / "copy"), files_in(GOLDEN / "roles"))
    assert done.stdout.splitlines() == [
        "source/01_roles/01_roles.ipynb: written",
        "release/01_roles/01_roles.ipynb: written",
    ]
    assert all(line.startswith("01_roles/lesson.py:") for line in done.stderr.splitlines())


def test_one_lesson_is_built_as_it_is_with_all_others() -> None:
    course = find_course(GOLDEN / "bare")
    alone = tree.build(course, ["02_korean"])
    assert sorted(path.parent.name for path in alone) == ["02_korean", "02_korean"]
    assert alone.items() <= files_in(course.root).items()


def test_a_rule_that_forbids_nothing_real_is_named(tmp_path: Path) -> None:
    text = SETUP + ANSWER.replace("%% f", '%% f forbids="products, producs"')
    course = make_course(tmp_path, {"01_x": text})
    with pytest.raises(MarkupError, match=r"^01_x/lesson\.py:4: forbids names `producs`, which is"):
        tree.load_lesson(course, "01_x")


BUILT = {
    Path(step, name, f"{name}.ipynb"): f"{step} {name}".encode()
    for step in ("source", "release")
    for name in ("01_a", "02_b")
}
A, B = Path("source/01_a/01_a.ipynb"), Path("release/02_b/02_b.ipynb")


@pytest.fixture
def written(tmp_path: Path) -> Course:
    """A course whose two lessons have been built."""
    course = Course(tmp_path, Settings())
    assert tree.write(course, BUILT, whole=True) == list(BUILT)
    return course


def put(course: Course, *names: str) -> list[Path]:
    """Put files of somebody's into a course."""
    for name in names:
        (course.root / name).parent.mkdir(parents=True, exist_ok=True)
        (course.root / name).write_text("somebody's", encoding="utf-8")
    return [Path(name) for name in names]


# Beside the lessons' folders, or hidden: no business of the builder's.
OTHERS = (
    "release/README.md",
    "release/.git/config",
    "source/header.ipynb",
    "source/01_a/.ipynb_checkpoints/01_a-checkpoint.ipynb",
    "release/02_b/.DS_Store",
    "source/01_a/__pycache__/x.pyc",
)


def test_what_is_up_to_date_is_not_written_again(written: Course) -> None:
    before = (written.root / A).stat().st_mtime_ns
    assert tree.write(written, BUILT, whole=True) == []
    assert tree.differences(written, BUILT, whole=True) == []
    assert (written.root / A).stat().st_mtime_ns == before


def test_edited_missing_and_extra_files_are_named_and_put_right(written: Course) -> None:
    put(written, "source/03_c/03_c.ipynb", "release/03_c/03_c.ipynb")
    (written.root / A).write_bytes(b"edited")
    (written.root / B).unlink()
    assert tree.differences(written, BUILT, whole=True) == [
        f"{A}: differs from what course/01_a/lesson.py gives",
        f"{B}: missing",
        "source/03_c/03_c.ipynb: no lesson gives this file",
        "release/03_c/03_c.ipynb: no lesson gives this file",
    ]
    extra = [Path("source/03_c/03_c.ipynb"), Path("release/03_c/03_c.ipynb")]
    assert tree.write(written, BUILT, whole=True) == [A, B, *extra]
    assert files_in(written.root) == BUILT
    assert not (written.root / "source" / "03_c").exists()
    assert tree.differences(written, BUILT, whole=True) == []


def test_building_one_lesson_leaves_the_others_alone(written: Course) -> None:
    put(written, "source/03_c/03_c.ipynb")
    (written.root / B).write_bytes(b"edited")
    one = {path: content for path, content in BUILT.items() if path.parent.name == "01_a"}
    assert tree.differences(written, one, whole=False) == []
    assert tree.write(written, one, whole=False) == []
    assert (written.root / B).read_bytes() == b"edited"


@pytest.mark.parametrize("whole", [True, False])
def test_other_peoples_files_are_left_alone(written: Course, whole: bool) -> None:
    others = put(written, *OTHERS)
    assert tree.differences(written, BUILT, whole) == []
    assert tree.write(written, BUILT, whole) == []
    assert all((written.root / path).is_file() for path in others)


@pytest.mark.parametrize("whole", [True, False])
def test_a_file_in_a_lessons_folder_that_no_build_wrote_is_named_but_kept(
    written: Course, whole: bool
) -> None:
    names = ("source/01_a/data.csv", "release/01_a/old.ipynb", "release/01_a/images/01_a.png")
    own = put(written, *names)
    assert tree.differences(written, BUILT, whole) == [
        "source/01_a/data.csv: no lesson gives this file; move it out of source/",
        "release/01_a/images/01_a.png: no lesson gives this file; move it out of release/",
        "release/01_a/old.ipynb: no lesson gives this file; move it out of release/",
    ]
    assert tree.write(written, BUILT, whole) == []
    assert all((written.root / path).is_file() for path in own)


def test_translations_lie_one_folder_deeper(written: Course) -> None:
    """A partial build must not take another lesson's translation for one of its own files."""
    korean = {Path("release/ko/01_a/01_a.ipynb"): b"1", Path("release/ko/02_b/02_b.ipynb"): b"2"}
    both = BUILT | korean
    assert tree.write(written, both, whole=True) == list(korean)
    one = {path: content for path, content in both.items() if path.parent.name == "01_a"}
    assert tree.differences(written, one, whole=False) == []
    assert tree.write(written, one, whole=False) == []
    assert tree.write(written, BUILT, whole=True) == list(korean)
    assert files_in(written.root) == BUILT
    assert not (written.root / "release" / "ko").exists()
