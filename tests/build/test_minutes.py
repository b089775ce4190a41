"""How long a lesson takes is told section by section, and for its core."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.build.markup import Lesson
from autograder.build.minutes import core, core_minutes, section_minutes, sections, warnings
from autograder.build.placeholders import fill
from autograder.course import Course, Settings
from autograder.errors import MarkupError
from tests.build.texts import lesson

WORDS = " ".join(["word"] * 149)
ANSWER = """\
# %% {name}{keys}
def {name}(x):
    ### BEGIN SOLUTION
    return x
    ### END SOLUTION

# %% {name}_example points=2
assert {name}(1) == 1
# %% {name}_more points=1
assert {name}(2) == 2
"""
TEXT = f"""\
# %% [markdown]
# # Title
#
# {{{{time}}}}
#
# {WORDS} {WORDS}
# %% [markdown]
# ## 1. First
#
# {{{{minutes}}}}
#
# ### Exercise: `f(x)`
#
# {{{{exercise f}}}}
#
# {WORDS}
{ANSWER.format(name="f", keys=" minutes=4 level=2")}
# %% [markdown]
# ## Optional: more
# {WORDS} {WORDS} {WORDS}
{ANSWER.format(name="g", keys=" minutes=30 level=3").replace("points=2", "points=0")}
"""


def lines_of(found: Lesson, number: int) -> list[str]:
    """The lines of a lesson's cell with its placeholders filled, without the long ones."""
    text = fill(found.cells[number], found, Course(found.path.parent, Settings()))
    return [line for line in text.split("\n") if line and WORDS not in line]


def test_words_and_exercises_make_a_sections_minutes(tmp_path: Path) -> None:
    found = lesson(tmp_path, TEXT)
    above, title, first, optional = sections(found)
    assert (above.title, above.words, above.lines) == ("", 0, [])
    assert (title.title, title.words) == ("Title", 1 + 2 * 149)
    assert (first.title, first.words) == ("First", 2 + 3 + 149)
    assert [cell.title for cell in first.exercises] == ["f"]
    assert first.minutes == pytest.approx(154 / 150 + 4)
    assert [cell.title for cell in optional.exercises] == ["g"]
    assert section_minutes(found, first.lines[0]) == 5


@pytest.mark.parametrize("title", ["Optional 2: x", "Challenge: y", "Cheat sheet", "References"])
def test_the_core_ends_where_the_optional_part_begins(tmp_path: Path, title: str) -> None:
    found = lesson(tmp_path, TEXT.replace("Optional: more", title))
    assert [section.title for section in core(found)] == ["", "Title", "First"]
    assert core_minutes(found) == 5


def test_what_nobody_reads_is_not_counted(tmp_path: Path) -> None:
    text = """\
# %% [markdown]
# One [two](https://a.b/c-d) <b>three</b> `don't_stop`, 4.5
# ```
# ## no heading
# ```
# {{badge}}
# %% why [markdown] points=2
# Five
# ### BEGIN SOLUTION
# Not this.
# ### END SOLUTION
# ### BEGIN MARK SCHEME
# Nor that.
# ### END MARK SCHEME
"""
    (section,) = sections(lesson(tmp_path, text))
    assert (section.words, [cell.title for cell in section.exercises]) == (6, ["why"])


def test_the_build_puts_times_marks_and_points_in(tmp_path: Path) -> None:
    found = lesson(tmp_path, TEXT)
    assert lines_of(found, 0) == [
        "# Title",
        "**Time:** about 5 minutes for the core; what comes after it is for another day. "
        "●○○, ●●○ and ●●● say how hard an exercise is.",
    ]
    assert lines_of(found, 1) == [
        "## 1. First",
        "*About 5 minutes*",
        "### Exercise: `f(x)`",
        "*●●○ · about 4 minutes · 3 points*",
    ]


@pytest.mark.parametrize(
    ("keys", "points", "line"),
    [
        ("", 0, "*optional*"),
        (" level=1", 1, "*●○○ · 1 point*"),
        (" minutes=1 level=3", 2, "*●●● · about 1 minute · 2 points*"),
    ],
)
def test_an_exercise_says_no_more_than_its_header(
    tmp_path: Path, keys: str, points: int, line: str
) -> None:
    code = ANSWER.format(name="f", keys=keys).replace("points=1", "points=0")
    text = f"# %% [markdown]\n# {{{{exercise f}}}}\n{code}".replace("points=2", f"points={points}")
    assert lines_of(lesson(tmp_path, text), 0) == [line]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{{exercise h}}", "there is no exercise 'h' in this lesson."),
        ("{{exercise f_example}}", "there is no exercise 'f_example' in this lesson."),
        ("{{exercise}}", "unknown placeholder '{{exercise}}'; known: badge, "),
        ("{{minutes f}}", "unknown placeholder '{{minutes f}}'; known: badge, "),
        ("{{footer f}}", "unknown placeholder '{{footer f}}'; known: badge, "),
        ("in {{minutes}}", "the placeholder '{{minutes}}' must stand alone on its line."),
    ],
)
def test_a_wrong_placeholder_is_named_with_its_line(
    tmp_path: Path, line: str, sentence: str
) -> None:
    found = lesson(tmp_path, TEXT.replace("{{exercise f}}", line))
    with pytest.raises(MarkupError) as caught:
        lines_of(found, 1)
    assert str(caught.value).startswith(f"01_x/lesson.py:14: {sentence}")


def test_warnings_name_what_is_missing_and_a_core_out_of_range(tmp_path: Path) -> None:
    short = lesson(tmp_path, TEXT.replace(" level=2", ""))
    assert list(warnings(short)) == [
        "01_x/lesson.py:17: 'f' states no minutes=... level=...",
        "01_x/lesson.py: the core takes about 5 minutes; 60 to 90 are meant.",
    ]
    fitting = lesson(tmp_path, TEXT.replace("minutes=4", "minutes=85"))
    assert list(warnings(fitting)) == []
    long = lesson(tmp_path, TEXT.replace("minutes=4", "minutes=95"))
    assert len(list(warnings(long))) == 1
