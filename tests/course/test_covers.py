"""Each lesson's checklist, `covers.toml`: what it has to teach, and the place where it does."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from autograder.build.markup import Lesson
from autograder.build.tree import load_lesson
from autograder.course import find_course
from tests.conftest import ROOT

COURSE = find_course(ROOT)
LESSONS = COURSE.pick_lessons(())
# What the curriculum's table has at least.
FEWEST = 15


def missing(lesson: Lesson, item: dict[str, Any]) -> str:
    """What of an item's place is not there; empty if all is."""
    (kind, place), *more = [(key, value) for key, value in item.items() if key != "item"]
    if more:
        return "it names more than one place"
    if kind == "exercise":
        tests = lesson.tests(place) if place in {cell.title for cell in lesson.answers()} else []
        return (
            "" if any(test.hidden for test in tests) else f"no exercise {place} with hidden tests"
        )
    if kind == "cell":
        roles = {cell.title: cell.role for cell in lesson.cells}
        return "" if roles.get(place) in ("locked", "manual") else f"no cell {place}"
    if kind == "text":
        found = [cell for cell in lesson.cells if place in cell.source]
        return "" if found and "\n" not in place else f"no cell says {place!r}"
    return f"unknown key {kind}"


@pytest.mark.parametrize("name", LESSONS)
def test_every_item_of_the_checklist_has_its_place_in_the_lesson(name: str) -> None:
    path = COURSE.lessons_dir / name / "covers.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(table) == {"item"}
    lesson = load_lesson(COURSE, name)
    wrong = {item["item"]: missing(lesson, item) for item in table["item"]}
    assert {item: why for item, why in wrong.items() if why} == {}
    assert len(wrong) == len(table["item"]) >= FEWEST


@pytest.mark.parametrize("name", LESSONS)
def test_every_exercise_of_the_lesson_is_on_its_checklist(name: str) -> None:
    path = COURSE.lessons_dir / name / "covers.toml"
    listed = {i.get("exercise") or i.get("cell") for i in tomllib.loads(path.read_text())["item"]}
    lesson = load_lesson(COURSE, name)
    own = {cell.title for cell in lesson.cells if cell.role in ("answer", "manual")}
    # Exercises that a lesson has beyond the curriculum need no entry.
    assert len(own - listed) <= len(own) / 2


def test_a_place_that_is_gone_is_noticed() -> None:
    lesson = load_lesson(COURSE, LESSONS[0])
    for item in (
        {"text": "no lesson says this"},
        {"exercise": "nowhere"},
        {"cell": "nowhere"},
        {"x": "y"},
    ):
        assert missing(lesson, {"item": "it", **item})
    assert missing(lesson, {"item": "it", "text": "a", "exercise": "b"})
