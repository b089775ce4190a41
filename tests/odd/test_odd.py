"""Whatever comes back, a student gets what the answers are worth, and so do the neighbours.

All kinds are collected and graded in one go, which takes a minute or two.
"""

from __future__ import annotations

import pytest
from nbgrader.api import Gradebook

from autograder.intake.receipts import Receipt, read_receipt
from tests.attacks.table import with_table
from tests.odd.batch import FIRST, LAST, Batch, build_course
from tests.odd.corpus import all_kinds
from tests.odd.kinds import Kind
from tests.odd.lesson import NAME, REAL
from tests.odd.table import BEGIN, END, PAGE, read_results, table

KINDS = all_kinds()
PLACED = [kind for kind in KINDS if not (kind.refused or kind.unplaced)]
REFUSED = [kind for kind in KINDS if kind.refused]

pytestmark = pytest.mark.xdist_group("odd")


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Batch:
    """All kinds, collected and graded."""
    batch = Batch(build_course(tmp_path_factory.mktemp("odd") / "course"), KINDS)
    batch.collect()
    batch.place_the_rest()
    batch.autograde()
    return batch


def receipt_of(batch: Batch, kind: Kind) -> Receipt | None:
    return read_receipt(batch.course, batch.logins[kind.id], kind.lesson)


def looks_of(batch: Batch, kind: Kind) -> list[str]:
    """What `collect` says a person should look at in a kind's file."""
    login = batch.logins[kind.id]
    return [line.why for line in batch.collected.looks if login in line.where]


def by_id(kinds: list[Kind]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("kind", kinds, ids=[kind.id for kind in kinds])


def test_there_are_many_kinds_and_each_has_a_name_of_its_own() -> None:
    assert len({kind.id for kind in KINDS}) == len(KINDS) >= 80


@by_id([kind for kind in KINDS if not kind.refused])
def test_it_is_graded_as_declared(batch: Batch, kind: Kind) -> None:
    assert batch.of(kind) == batch.expected(kind)


@by_id(REFUSED)
def test_it_is_refused_with_the_reason_and_gets_no_score(batch: Batch, kind: Kind) -> None:
    assert set(batch.of(kind).values()) <= {None}
    assert [line for line in batch.said(kind) if kind.refused in line], batch.said(kind)
    assert [why for why in looks_of(batch, kind) if kind.refused in why], looks_of(batch, kind)
    assert receipt_of(batch, kind) is None


@by_id(PLACED)
def test_its_receipt_says_what_was_done_and_what_needs_a_look(batch: Batch, kind: Kind) -> None:
    receipt = receipt_of(batch, kind)
    assert receipt is not None
    assert [note for note in receipt.notes if kind.note in note] or not kind.note, receipt.notes
    words = [words for words in (kind.look, kind.doubt) if words]
    assert len(receipt.needs_look) == len(words), receipt.needs_look
    for one in words:
        assert [look for look in receipt.needs_look if one in look], receipt.needs_look


@by_id([kind for kind in KINDS if kind.unplaced])
def test_it_is_not_placed_by_guessing(batch: Batch, kind: Kind) -> None:
    assert receipt_of(batch, kind) is None
    assert [why for why in looks_of(batch, kind) if kind.unplaced in why], looks_of(batch, kind)


@by_id([kind for kind in KINDS if kind.look])
def test_grading_says_too_what_needs_a_look(batch: Batch, kind: Kind) -> None:
    said = [line for line in batch.said(kind) if "needs a look" in line]
    assert [line for line in said if kind.look in line], said


@pytest.mark.parametrize("lesson", [NAME, REAL])
def test_the_neighbours_are_graded_as_always(batch: Batch, lesson: str) -> None:
    with Gradebook(f"sqlite:///{batch.course.root / 'gradebook.db'}", "small") as gradebook:
        most = {c.name: c.max_score for c in gradebook.find_notebook(lesson, lesson).grade_cells}
    tests = {
        name: score for name, score in batch.scores[FIRST, lesson].items() if score is not None
    }
    assert len(tests) >= 7
    assert tests == {name: most[name] for name in tests}
    assert batch.scores[LAST, lesson] == batch.scores[FIRST, lesson]


def test_nothing_personal_is_kept_in_what_is_graded(batch: Batch) -> None:
    (kind,) = (kind for kind in KINDS if kind.name == "colab_user")
    path = batch.course.root / "autograded" / batch.logins[kind.id] / NAME / f"{NAME}.ipynb"
    text = path.read_text(encoding="utf-8")
    assert "displayName" not in text
    assert "01234567890123456789" not in text


def test_the_page_shows_every_kind_as_it_was_measured() -> None:
    results = read_results()
    assert list(results) == [kind.id for kind in KINDS]
    page = PAGE.read_text(encoding="utf-8")
    assert with_table(page, table(results, KINDS), BEGIN, END) == page
    for kind in KINDS:
        ours = results[kind.id]["here"]
        assert (ours == "the same score") == (not kind.refused and not kind.loses)
        assert (kind.refused in ours) or not kind.refused
