"""No hidden line, value or name of the course stands in any page of the sample class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

from autograder.course import Course, find_course
from autograder.demo.run import run_demo
from tests.conftest import ROOT
from tests.leaks import found_in, secrets

FEW = 100  # hidden lines, values and names that every lesson has at least


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The sample class, graded, with feedback; this takes minutes."""
    folder = tmp_path_factory.mktemp("demo") / "demo"
    return run_demo(find_course(ROOT), folder, lambda *_: None).course


def pages(demo: Course) -> Iterator[tuple[Path, Path, dict[str, str]]]:
    """Every page of the class with the graded notebook, and what must not stand in it.

    A student may know what the released notebook shows, and what the own answers are.
    """
    for lesson in demo.lesson_names():
        file = f"{lesson}/{lesson}.ipynb"
        source = nbformat.read(demo.source_dir / file, as_version=4)
        public = [c.source for c in nbformat.read(demo.release_dir / file, as_version=4).cells]
        for page in sorted(demo.root.glob(f"feedback/*/{lesson}/{lesson}.html")):
            graded = demo.root / "autograded" / page.parent.parent.name / file
            own = nbformat.read(graded, as_version=4).cells
            tests = {c.id for c in own if c.metadata.get("nbgrader", {}).get("locked")}
            known = [cell.source for cell in own if cell.id not in tests]
            yield page, graded, secrets(source, public + known)


def test_nothing_hidden_is_in_any_page_of_the_sample_class(demo: Course) -> None:
    found, count = [], 0
    for page, _, hidden in pages(demo):
        assert len(hidden) > FEW
        text = page.read_text(encoding="utf-8")
        found += [f"{page.relative_to(demo.root)}: {leak}" for leak in found_in(text, hidden)]
        count += 1
    assert found == []
    assert count >= 11 * len(demo.lesson_names())


def test_the_same_search_finds_it_in_nbgraders_own_feedback(demo: Course) -> None:
    """Its page is the graded notebook, tests and what they said included."""
    lessons = set()
    for _, graded, hidden in pages(demo):
        if graded.stem in lessons:
            continue
        lessons.add(graded.stem)
        notebook = nbformat.read(graded, as_version=4)
        page, _ = HTMLExporter(template_name="classic").from_notebook_node(notebook)
        assert len(found_in(page, hidden)) > FEW // 2, graded
    assert lessons == set(demo.lesson_names())
