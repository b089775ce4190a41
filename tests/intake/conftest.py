"""A built course of two lessons, made once; each test gets a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.course import Course, find_course
from tests.intake.classes import built_course


@pytest.fixture(scope="session")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_course(tmp_path_factory.mktemp("built") / "course").root


@pytest.fixture
def built(_built: Path, tmp_path: Path) -> Course:
    """A course of two lessons, 01_products and 02_sums, in `course/` of the test's folder."""
    shutil.copytree(_built, tmp_path / "course")
    return find_course(tmp_path / "course")
