"""The instructor's way through nbgrader's formgrader, from the release to a student's feedback."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import nbformat
import pytest

from autograder.build import tree
from tests.browser.lab import Lab, running_lab
from tests.conftest import ROOT, make_course
from tests.people import solve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FrameLocator, Locator, Page

pytestmark = pytest.mark.browser

NAME = "01_products"
_RUN = "window.pwned=1;top.pwned=1;fetch('/pwned');alert(1)"
HOSTILE_CODE = [
    f'from IPython.display import HTML, display\ndisplay(HTML("<script>{_RUN}</script>"))',
    f'display(HTML("<img src=/pwned.png onerror=\\"{_RUN}\\">"))',
    'display(HTML("<iframe src=/pwned></iframe><svg onload=alert(1)>"))',
    "display(HTML(\"<div class=pwned style='background:url(/pwned)'>x</div>\"))",
    f'from IPython.display import Javascript\ndisplay(Javascript("{_RUN}"))',
    "display({\"image/svg+xml\": \"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>\"}, raw=True)",
    'display({"text/markdown": "<img src=/pwned onerror=alert(1)>"}, raw=True)',
    'print("\\x1b]0;pwned\\x07")',
]
HOSTILE_TEXT = [
    "<img src=x onerror=alert(1)> ![a](/pwned.png)",
    "[grade](javascript:alert(1)) [a](&#106;avascript:alert(1)) [a](&amp;#106;avascript:alert(1))",
    r"$\href{javascript:alert(1)}{x}$ <b onmouseover=alert(1)>b</b>",
    "<script>alert(1)</script> this text is harmless",
]


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


def test_what_a_student_displays_runs_nothing_in_formgrader(
    office: Lab, page: Page, show: Callable[[str], None]
) -> None:
    """The notebook of a student who tries every way to run a script in the grader's browser."""
    path = office.folder / "submitted" / "student03" / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    notebook = nbformat.read(office.folder / "release" / NAME / f"{NAME}.ipynb", as_version=4)
    notebook.cells += [nbformat.v4.new_code_cell(text) for text in HOSTILE_CODE]
    notebook.cells += [nbformat.v4.new_markdown_cell(text) for text in HOSTILE_TEXT]
    nbformat.write(notebook, path)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: (asked.append("pwned"), dialog.dismiss()))
    office.open(page)
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    page.get_by_role("menuitem", name="Formgrader", exact=True).click()
    form = page.frame_locator("iframe")
    row(form, NAME).locator(".num-submissions a").click()
    press(form, row(form, "student03").locator(".autograde a"))
    form.get_by_role("link", name="Manual Grading").click()
    row(form, NAME).get_by_role("link", name=NAME).click()
    row(form, NAME).get_by_role("link", name=NAME).click()
    form.get_by_text("Submission #").first.wait_for()
    links = form.get_by_role("link", name=re.compile("Submission #"))
    for number in range(links.count()):
        links.nth(number).click()
        form.locator(".nbgrader_cell").first.wait_for()
        if form.get_by_text("this text is harmless").count():
            break
        form.get_by_role("link", name=NAME).last.click()
        form.get_by_text("Submission #").first.wait_for()
    last = form.get_by_text("this text is harmless")
    last.first.scroll_into_view_if_needed()
    for link in form.get_by_role("link", name=re.compile("^(a|grade)$")).all():
        link.click(trial=True)
        assert not (link.get_attribute("href") or "").lower().startswith(("javascript", "data"))
    page.wait_for_timeout(1500)
    show("formgrader_hostile")
    assert [url for url in asked if "pwned" in url] == []
    assert page.evaluate("window.pwned") is None
    (frame,) = [frame for frame in page.frames if "formgrader" in frame.url]
    assert frame.evaluate("window.pwned") is None
    assert frame.locator("[onerror], [onload], [onmouseover], .pwned").count() == 0


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
