"""The instructor's way through nbgrader's formgrader, from the release to a student's feedback."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from autograder.build import tree
from tests.browser.lab import Lab, running_lab
from tests.conftest import ROOT, make_course
from tests.people import solve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FrameLocator, Locator, Page

pytestmark = pytest.mark.browser

NAME = "01_products"


@pytest.fixture(scope="module")
def office(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """The instructor's JupyterLab in the course's folder; student01 and student02 have handed in."""
    top = tmp_path_factory.mktemp("instructor")
    course = make_course(top / "course")
    (course.root / "autograder").symlink_to(ROOT / "autograder")
    tree.write(course, tree.build(course, [NAME]), whole=True)
    for student in ("student01", "student02"):
        folder = course.root / "submitted" / student / NAME
        shutil.copytree(course.release_dir / NAME, folder)
    solve(course, NAME, course.root / "submitted" / "student01" / NAME / f"{NAME}.ipynb")
    with running_lab(course.root, top / "home") as lab:
        yield lab


def test_an_instructor_releases_grades_and_gives_feedback_by_clicking(
    office: Lab, page: Page, show: Callable[[str], None]
) -> None:
    release = office.folder / "release" / NAME / f"{NAME}.ipynb"
    released = release.read_bytes()
    office.open(page)
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    page.get_by_role("menuitem", name="Formgrader", exact=True).click()
    form = page.frame_locator("iframe")

    lesson = row(form, NAME)
    lesson.wait_for()
    show("formgrader_assignments")
    press(form, lesson.locator(".assign a"))
    assert release.read_bytes() == released

    lesson.locator(".num-submissions a").click()
    student01, student02 = row(form, "student01"), row(form, "student02")
    student01.get_by_text("needs autograding").wait_for()
    press(form, student01.locator(".autograde a"))
    student01.get_by_text("needs manual grading").wait_for()
    assert student01.locator(".score").inner_text() == "9 / 11"
    assert student02.locator(".status").inner_text() == "needs autograding"
    show("formgrader_submissions")

    form.get_by_role("link", name="Manual Grading").click()
    for step in (NAME, NAME, "Submission #1"):
        row(form, step).get_by_role("link", name=step).click()
    answer = form.locator(".nbgrader_cell", has_text="Why does mm refuse to broadcast?")
    answer.scroll_into_view_if_needed()
    show("formgrader_submission")
    with saved(page, "grade"):
        answer.locator("input.score").fill("1.5")
        answer.locator("input.score").press("Tab")
    with saved(page, "comment"):
        answer.locator("textarea.comment").fill("Well seen.")
        answer.locator("textarea.comment").press("Tab")
    show("formgrader_submission_graded")

    form.get_by_role("link", name="Manual Grading").click()
    form.get_by_role("link", name="Manage Assignments").click()
    lesson.locator(".num-submissions a").click()
    student01.get_by_text("graded", exact=True).wait_for()
    assert student01.locator(".score").inner_text() == "10.5 / 11"
    press(form, student01.locator(".generate-feedback a"))

    office.open(page, f"files/feedback/student01/{NAME}/{NAME}.html")
    page.get_by_text("10.5 / 11").first.wait_for()
    show("feedback_top")
    page.get_by_text("Well seen.").scroll_into_view_if_needed()
    show("feedback_end")


def row(form: FrameLocator, text: str) -> Locator:
    """The row of formgrader's table that holds a text."""
    return form.locator("#main-table tr", has_text=text)


def press(form: FrameLocator, button: Locator) -> None:
    """Press a button of formgrader's, and close the box that reports success."""
    button.click()
    box = form.locator(".modal")
    title = box.locator(".modal-title")
    title.filter(has_text=re.compile(".")).wait_for()
    assert title.inner_text() == "Success", box.inner_text()
    box.get_by_role("button", name="OK").click()
    box.wait_for(state="detached")


@contextlib.contextmanager
def saved(page: Page, what: str) -> Iterator[None]:
    """Wait until formgrader has saved the grade or the comment that the block changes."""
    place = f"/formgrader/api/{what}/"
    with page.expect_response(lambda r: place in r.url and r.request.method == "PUT") as answer:
        yield
    assert answer.value.ok
