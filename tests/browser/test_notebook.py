"""What a student sees in JupyterLab: pictures, the checks' sentences, nbgrader's Validate."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from autograder.build import tree
from tests.browser.lab import (
    Lab,
    close_dialog,
    colours,
    open_notebook,
    pictures,
    run_all,
    running_lab,
    validate,
)
from tests.conftest import ROOT, make_course

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

LESSON = '''\
# %% [markdown]
# # A straight line
#
# {{hand_in}}

# %% setup include="checks"
import torch
from matplotlib import pyplot as plt

# %%
x = torch.linspace(0, 1, 20)
plt.plot(x, 2 * x + 1);

# %% line
def line(x):
    """Return 2 x + 1."""
    ### BEGIN SOLUTION
    return 2 * x + 1
    ### END SOLUTION

# %% line_ends points=1
got = line(torch.tensor([0.0, 1.0]))
torch.testing.assert_close(got, torch.tensor([1.0, 3.0]))
print("Right: the line goes from 1 to 3.")

# %% line_random points=2 says="random numbers"
### BEGIN HIDDEN TESTS
x = torch.rand(5)
torch.testing.assert_close(line(x), 2 * x + 1)
### END HIDDEN TESTS
'''

ANSWER = "def line(x):\nreturn 2 * x + 1"  # JupyterLab indents the second line by itself
FIRST_LESSON = ROOT / "release" / "03_views" / "03_views.ipynb"


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A student's JupyterLab, in a folder with nothing but the released notebooks."""
    top = tmp_path_factory.mktemp("student")
    course = make_course(top / "course", {"01_line": LESSON})
    tree.write(course, tree.build(course, ["01_line"]), whole=True)
    folder = top / "desk"
    folder.mkdir()
    shutil.copy(course.release_dir / "01_line" / "01_line.ipynb", folder)
    if FIRST_LESSON.exists():
        shutil.copy(FIRST_LESSON, folder)
    with running_lab(folder, top / "home") as lab:
        yield lab


def test_a_student_runs_answers_and_validates_a_notebook(
    desk: Lab, page: Page, show: Callable[[str], None]
) -> None:
    open_notebook(page, desk, "01_line.ipynb")
    run_all(page)
    assert pictures(page).count() == 1
    assert colours(pictures(page).first) > 10
    empty = "line is still empty: write it in its cell, run that cell, then this one."
    errors = page.locator('[data-mime-type="application/vnd.jupyter.stderr"]')
    assert errors.all_inner_texts() == [empty]
    show("notebook_untouched")

    report = validate(page)
    assert "The following cell failed:" in report
    assert empty in report
    assert "HIDDEN TESTS" not in report
    show("notebook_validate_untouched")
    close_dialog(page)

    answer = page.locator(".jp-CodeCell", has_text="def line").locator(".cm-content")
    answer.click()
    page.keyboard.press("Control+A")
    page.keyboard.type(ANSWER)
    run_all(page)
    page.get_by_text("Right: the line goes from 1 to 3.", exact=True).wait_for()
    assert errors.count() == 0
    show("notebook_answered")
    assert validate(page) == "Success! Your notebook passes all the tests."
    show("notebook_validate_answered")


@pytest.mark.skipif(not FIRST_LESSON.exists(), reason="release/03_views is not built")
def test_a_lesson_of_the_course_draws_its_pictures(
    desk: Lab, page: Page, show: Callable[[str], None]
) -> None:
    open_notebook(page, desk, "03_views.ipynb")
    run_all(page)
    assert pictures(page).count() > 0
    for number, picture in enumerate(pictures(page).all(), 1):
        assert colours(picture) > 10
        show(f"views_picture_{number}")
