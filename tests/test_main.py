"""The command line: it answers at once, and what goes wrong is one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.__main__ import main
from autograder.course import Course
from tests.conftest import ROOT, make_course

SOURCE, RELEASE = (f"{step}/01_products/01_products.ipynb" for step in ("source", "release"))
Run = Callable[..., tuple[list[str], str]]


@pytest.fixture
def autograder(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `autograder WORDS` in a folder; gives what it prints, in lines, and its stderr."""

    def run(*words: str, cwd: Path, status: int = 0) -> tuple[list[str], str]:
        monkeypatch.chdir(cwd)
        with pytest.raises(SystemExit) as end:
            main(words, prog_name="autograder")
        out, err = capfd.readouterr()
        assert (end.value.code or 0) == status, err
        return out.splitlines(), err

    return run


# What a build says of the small course's lesson.
SHORT = """\
01_products/lesson.py:18: 'my_mm' states no minutes=... level=...
01_products/lesson.py:45: 'predictions' states no minutes=... level=...
01_products/lesson.py:59: 'why' states no minutes=... level=...
01_products/lesson.py: the core takes about 5 minutes; 60 to 90 are meant.
"""
NO_COURSE = (
    "autograder: {}: neither this folder nor one above it has a course.toml; change into a course's "
    "folder, or name it with --course.\n"
)
HEAVY = "torch numpy matplotlib nbgrader jupytext nbformat nbconvert nbclient IPython sqlalchemy"


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; from autograder.__main__ import main\n"
        "for words in [[], *([name] for name in main.commands)]:\n"
        "    main([*words, '--help'], standalone_mode=False)\n"
        f"print('heavy:', *sorted(set({HEAVY.split()}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.count("Usage: ") == len(main.commands) + 1 > 2
    assert done.stderr == "heavy:\n"


def test_a_build_says_what_it_writes_and_a_check_what_differs(
    course: Course, autograder: Run
) -> None:
    root = course.root
    assert autograder("build", cwd=root) == ([f"{SOURCE}: written", f"{RELEASE}: written"], SHORT)
    assert autograder("build", "01", cwd=root / "course") == (["2 files are up to date."], SHORT)
    assert autograder("build", "--check", cwd=root) == (["2 files are what course/ gives."], "")

    (root / SOURCE).write_text("{}", encoding="utf-8")
    (root / RELEASE).unlink()
    (root / "release" / "02_more").mkdir()
    (root / "release" / "02_more" / "02_more.ipynb").write_text("{}", encoding="utf-8")
    differences = [
        f"{SOURCE}: differs from what course/01_products/lesson.py gives",
        f"{RELEASE}: missing",
        "release/02_more/02_more.ipynb: no lesson gives this file",
    ]
    sentence = "autograder: the files above are not what course/ gives; run `autograder build`.\n"
    assert autograder("build", "--check", cwd=root, status=1) == (differences, sentence)
    assert not (root / RELEASE).exists()

    mended = [f"{SOURCE}: written", f"{RELEASE}: written"]
    mended += ["release/02_more/02_more.ipynb: removed"]
    assert autograder("build", cwd=root) == (mended, SHORT)


def test_outside_a_course_every_command_says_so_in_one_sentence(
    tmp_path: Path, autograder: Run
) -> None:
    for command in ("build", "publish folder", "sync", "bank", "demo"):
        words = command.split()
        assert autograder(*words, cwd=tmp_path, status=1) == ([], NO_COURSE.format(tmp_path))


def test_a_course_that_does_not_exist_is_not_looked_for_above(
    course: Course, autograder: Run
) -> None:
    lines, error = autograder("--course", "typo", "build", cwd=course.root, status=2)
    assert lines == []
    assert error.endswith("Error: Invalid value for '--course': Directory 'typo' does not exist.\n")


def test_a_process_ends_with_status_1_and_no_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "build"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == NO_COURSE.format(tmp_path)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# %% [markdown]\n# {{bagde}}\n", "01_x/lesson.py:2: unknown placeholder '{{bagde}}'; "),
        ("# %% a\nx = y\n", "01_x/lesson.py:2: 'a' uses 'y', but a locked cell may use only "),
        ('# %% a include="b"\n', "01_x/lesson.py:1: cell 'a' includes 'b'; there is no course/"),
    ],
)
def test_a_mistake_in_a_lesson_is_one_sentence_with_its_place(
    tmp_path: Path, autograder: Run, text: str, sentence: str
) -> None:
    course = make_course(tmp_path, {"01_x": text})
    lines, error = autograder("build", cwd=course.root, status=1)
    assert lines == []
    assert error.startswith(f"autograder: {sentence}")
    assert error.count("\n") == 1
    assert not course.source_dir.exists()
