"""The small course as `autograder publish` finds it: built, with a bank."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.build import tree
from autograder.course import Course, find_course
from tests.conftest import make_course
from tests.small_bank import write_bank


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Course:
    course = make_course(tmp_path_factory.mktemp("publish") / "course")
    write_bank(course)
    tree.write(course, tree.build(course, course.lesson_names()), whole=True)
    return course


@pytest.fixture
def built(built_once: Course, tmp_path: Path) -> Course:
    """The small course with its bank, built, in a folder of its own."""
    shutil.copytree(built_once.root, tmp_path / "course")
    return find_course(tmp_path / "course")


@pytest.fixture
def public(tmp_path: Path) -> Path:
    """Where it is published; not there yet."""
    return tmp_path / "public"
