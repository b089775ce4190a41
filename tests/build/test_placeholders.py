"""`{{badge}}` and its like are filled from `course.toml`, or left out with their line."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.build.placeholders import badge, colab_link, deadline, fill, footer, hand_in
from autograder.course import Course, Settings
from autograder.errors import MarkupError
from tests.build.texts import lesson

DUE = datetime(2027, 3, 5, 9, 5, tzinfo=ZoneInfo("Asia/Seoul"))
LINK = "https://colab.research.google.com/github/me/it/blob/main/01_x/01_x.ipynb"
BADGE = f"[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]({LINK})"


def filled(folder: Path, lines: list[str], settings: Settings) -> list[str]:
    """The lines of a Markdown cell, filled; the cell's header is line 3 of its lesson."""
    text = "\n".join(["# %%", "x = 1", "# %% [markdown]", *(f"# {line}" for line in lines)])
    found = lesson(folder, text)
    return fill(found.cells[1], found, Course(folder, settings)).split("\n")


def test_a_placeholder_is_filled_where_it_stands(tmp_path: Path) -> None:
    lines = ["# Title", "", "{{badge}}", "", "Text."]
    settings = Settings(repository="me/it")
    assert filled(tmp_path, lines, settings) == ["# Title", "", BADGE, "", "Text."]


@pytest.mark.parametrize("line", ["{{badge}}", "{{ badge }}", "  {{  badge  }}  "])
def test_spaces_around_a_placeholder_make_no_difference(tmp_path: Path, line: str) -> None:
    assert filled(tmp_path, [line], Settings(repository="me/it")) == [BADGE]


def test_without_a_setting_the_line_is_left_out_with_one_blank_line(tmp_path: Path) -> None:
    lines = ["# Title", "", "{{badge}}", "", "{{hand_in}}", "", "Text.", "", "{{footer}}"]
    assert filled(tmp_path, lines, Settings()) == ["# Title", "", "Text."]
    assert filled(tmp_path, ["{{badge}}", "A.", "{{footer}}", "B."], Settings()) == ["A.", "B."]


@pytest.mark.parametrize("line", ["$x_{{i}}$", "`{{name}}`", "{{", "{ {badge} }", "{badge}"])
def test_other_braces_are_left_alone(tmp_path: Path, line: str) -> None:
    assert filled(tmp_path, ["Text.", line], Settings(repository="me/it")) == ["Text.", line]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "{{batch}}",
            "unknown placeholder '{{batch}}'; known: badge, hand_in, footer, time, minutes, exercise.",
        ),
        (
            "{{ Badge }}",
            "unknown placeholder '{{ Badge }}'; known: badge, hand_in, footer, time, minutes, exercise.",
        ),
        ("Open: {{badge}}", "the placeholder '{{badge}}' must stand alone on its line."),
        ("- {{ footer }}", "the placeholder '{{ footer }}' must stand alone on its line."),
    ],
)
def test_a_wrong_placeholder_is_named_with_its_line(
    tmp_path: Path, line: str, sentence: str
) -> None:
    with pytest.raises(MarkupError) as caught:
        filled(tmp_path, ["# Title", "", line], Settings(repository="me/it"))
    assert str(caught.value) == f"01_x/lesson.py:6: {sentence}"


def test_the_badge_leads_to_the_notebook_in_its_branch_and_folder() -> None:
    settings = Settings(repository="me/it", branch="2027", folder="/a/b/")
    expected = "https://colab.research.google.com/github/me/it/blob/2027/a/b/01_x/01_x.ipynb"
    assert colab_link(settings, "01_x") == expected
    assert colab_link(Settings(repository="me/it"), "01_x") == LINK
    assert (colab_link(Settings(), "01_x"), badge(Settings(), "01_x")) == (None, "")


def test_a_deadline_is_written_for_people_with_its_time_zone() -> None:
    settings = Settings(deadlines={"01_x": DUE})
    assert deadline(settings, "01_x") == "Friday, 5 March 2027, 09:05 (Asia/Seoul)"
    assert deadline(settings, "02_y") == ""
    offset = DUE.replace(tzinfo=timezone(timedelta(hours=9)))
    settings = Settings(deadlines={"01_x": offset})
    assert deadline(settings, "01_x") == "Friday, 5 March 2027, 09:05 (UTC+09:00)"


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (Settings(), ""),
        (Settings(how="Mail it."), "Mail it."),
        (Settings(file_type=".py"), "Hand in one file: this notebook, saved as `01_x.py`."),
        (
            Settings(link="https://a.b", deadlines={"01_x": DUE}),
            "The place to hand in: <https://a.b>. It is due on Friday, 5 March 2027, 09:05 "
            "(Asia/Seoul).",
        ),
    ],
)
def test_handing_in_says_what_is_set(settings: Settings, text: str) -> None:
    assert hand_in(settings, "01_x") == text


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (Settings(), ""),
        (Settings(licence="MIT"), "*MIT*"),
        (
            Settings(name="Course", licence="MIT", contact="me", ai_policy="None."),
            "None.\n\nQuestions: me\n\n*Course, MIT*",
        ),
    ],
)
def test_the_footer_says_what_is_set(settings: Settings, text: str) -> None:
    assert footer(settings, "01_x") == text
