"""What an instructor reads: after a collect, and of the class at a glance."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.__main__ import main
from autograder.course import Course
from autograder.intake.receipts import Earlier, Receipt, all_receipts, read_receipt
from tests.intake.classes import (
    NAME,
    SECOND,
    answered,
    canvas_gradebook,
    canvas_zip,
    moodle_gradebook,
    moodle_zip,
    students,
    worksheet,
)

CLASS = students(4)
Run = Callable[..., list[str]]


@pytest.fixture
def run(built: Course, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `autograder WORDS` in the course; gives the lines that it prints."""
    monkeypatch.setenv("COLUMNS", "160")

    def run(*words: str | Path, status: int = 0) -> list[str]:
        monkeypatch.chdir(built.root)
        with pytest.raises(SystemExit) as end:
            main([str(word) for word in words], prog_name="autograder")
        out, err = capfd.readouterr()
        assert (end.value.code or 0) == status, err
        return [" ".join(line.split()) for line in (out + err).splitlines() if line.strip()]

    return run


def test_a_receipt_is_read_as_it_was_written() -> None:
    earlier = (Earlier("a.zip/과제.ipynb", "ab", None, True),)
    receipt = Receipt(
        "student01", NAME, "b.zip/x", "cd", "2027-03-18T12:00:00+09:00", True, "0123", ("note",),
        {"my_mm": "answered"}, ("look",), earlier,
    )  # fmt: skip
    assert Receipt.from_json(receipt.to_json()) == receipt
    for text in ("", "[]", "{}", '{"student": 1, "more": 2}', receipt.to_json()[:-9]):
        with pytest.raises(ValueError, match="no receipt"):
            Receipt.from_json(text)


def test_the_way_of_a_class(built: Course, tmp_path: Path, run: Run) -> None:
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS[:3]]
    source = moodle_zip(tmp_path / "m.zip", files)
    lines = run("collect", source)
    assert lines[-1] == (
        "Nothing was placed; look at the 3 lines above and give the list of people with --roster."
    )
    roster = moodle_gradebook(tmp_path / "people.csv", CLASS)
    assert run("collect", "--roster", roster) == [
        "The roster:",
        "people.csv: 4 joined: student001, student002, student003, student004",
        "4 people are in the roster; next: autograder collect SOURCE.",
    ]
    assert run("receipts")[-1] == "Nothing was collected yet; next: autograder collect SOURCE."
    sheet = worksheet(tmp_path / "w.csv", CLASS, day=20)  # a day after the deadline
    dry = run("collect", source, "--roster", sheet, "--dry-run")
    assert dry[-1] == (
        "3 notebooks would be in submitted/: 3 new, 0 in place of an earlier one, 0 as before; "
        "run it again without --dry-run."
    )
    lines = run("collect", source, "--roster", sheet)
    assert (
        "student002 학생 하나 C 01_products new 2027-03-20 12:02, 12 h late 1/3 hw.ipynb" in lines
    )
    assert lines[-1] == (
        "3 notebooks are in submitted/: 3 new, 0 in place of an earlier one, 0 as before; "
        "grade: `autograder grade 01_products`."
    )
    lines = run("receipts", "01")
    assert "student003 Étudiant D'Three 라 2027-03-20 12:03, 12 h late 1/3" in lines
    assert "student004 Student-Ann Vier E -" in lines
    assert lines[-1] == "01_products: 3 in, 1 not."


def test_an_extension_is_a_deadline_of_ones_own(built: Course, tmp_path: Path, run: Run) -> None:
    (built.root / "extensions.csv").write_text(
        f"student,lesson,until\nstudent001,{NAME},2027-03-21T23:59:00+09:00\n"
    )
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS[:2]]
    lists = [moodle_gradebook(tmp_path / "p.csv", CLASS), worksheet(tmp_path / "w.csv", CLASS, 20)]
    run(
        "collect",
        moodle_zip(tmp_path / "m.zip", files),
        *(w for x in lists for w in ("--roster", x)),
    )
    lines = run("receipts", NAME)
    assert "student001 O'Student Two, Jr. 나 2027-03-20 12:01 1/3" in lines
    assert "student002 학생 하나 C 2027-03-20 12:02, 12 h late 1/3" in lines


def test_of_all_lessons_the_glance_shows_answers_marks_and_who_left(
    built: Course, tmp_path: Path, run: Run
) -> None:
    sums = [(s, "x.ipynb", answered(built, s.login, SECOND)) for s in CLASS]
    people = canvas_gradebook(tmp_path / "c.csv", CLASS)
    run("collect", canvas_zip(tmp_path / "c.zip", sums), "--roster", people)
    run("collect", "--roster", canvas_gradebook(tmp_path / "new.csv", CLASS[1:]))
    lines = run("receipts")
    assert "student001 O'Student Two, Jr. 나 (left) - 1/1" in lines
    assert "student004 Student-Ann Vier E - 1/1, late, says the LMS" in lines
    assert lines[-1] == "02_sums: 4 in, 0 not."


def test_what_needs_a_look_is_said_with_what_to_do(built: Course, tmp_path: Path, run: Run) -> None:
    people = canvas_gradebook(tmp_path / "c.csv", CLASS)
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS[:2]]
    run("collect", canvas_zip(tmp_path / "a.zip", files), "--roster", people)
    assert [r.student for r in all_receipts(built)] == ["student001", "student002"]
    path = built.root / "submitted" / "student002" / NAME / f"{NAME}.ipynb"
    path.write_bytes(answered(built, "by hand"))
    graded = built.root / "autograded" / "student001" / NAME / f"{NAME}.ipynb"
    graded.parent.mkdir(parents=True)
    graded.write_bytes(b"graded")
    os.utime(graded, (0, 0))
    lines = run("receipts", "01")
    assert lines[lines.index("Needs a look:") + 1 :] == [
        f"student001 {NAME}: an earlier file was graded; grade this one: "
        f"autograder grade {NAME} --students=student001",
        f"student002 {NAME}: the notebook in submitted/ is not the receipt's; run "
        "`autograder collect` again",
        f"{NAME}: 2 in, 2 not; look at the 2 lines above.",
    ]
    graded.write_bytes(b"graded again")
    (built.root / "submitted" / "student002" / NAME / "receipt.json").write_text("{")
    lines = run("receipts", "01")
    assert "student001 O'Student Two, Jr. 나 yes 1/3 yes" in lines
    assert "student002 학생 하나 C ?" in lines
    assert "receipt.json: no receipt" in lines[-2]


def test_nothing_to_read_is_an_error_and_something_to_look_at_is_none(
    built: Course, tmp_path: Path, run: Run
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7")
    lines = run("collect", paper, status=1)
    assert lines[-1] == "autograder: nothing was read: no file is a notebook; see the lines above."
    assert run("collect", status=2)[-1] == "Error: name a SOURCE, or a --roster."
    files = [(CLASS[0], "hw.ipynb", answered(built))]
    people = moodle_gradebook(tmp_path / "p.csv", CLASS)
    lines = run("collect", paper, moodle_zip(tmp_path / "m.zip", files), "--roster", people)
    assert lines[-1].endswith("look at the line above, then grade: `autograder grade 01_products`.")


def test_names_cannot_command_the_terminal(built: Course, tmp_path: Path, run: Run) -> None:
    people = moodle_gradebook(tmp_path / "p.csv", CLASS)
    name = "[red]\x1b]0;x\x07\u202e.ipynb"
    files = [(CLASS[1], name, answered(built)), (CLASS[2], name, b"")]
    lines = run("collect", moodle_zip(tmp_path / "m.zip", files), "--roster", people)
    text = "\n".join(lines)
    assert "[red]�]0;x��.ipynb" in text
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
    found = read_receipt(built, "student002", NAME)
    assert found is not None
    assert found.file.endswith("[red]�]0;x��.ipynb")
