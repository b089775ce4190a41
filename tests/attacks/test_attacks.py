"""No attack gains anything, and each is graded like any other notebook, as is the one after it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from autograder.referee.sandbox.probe import probe
from tests.attacks.corpus import Attack, load
from tests.attacks.plain import Plain
from tests.attacks.referee import Referee
from tests.attacks.stage import Stage
from tests.attacks.table import OURS, PAGE, PLAIN, read_results, table, with_table

ATTACKS = load()
ENOUGH = 65


@pytest.fixture(scope="module")
def referee(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Referee]:
    """One course, in which all attacks are graded one after the other."""
    found = Referee(Stage.build(tmp_path_factory.mktemp("attacks") / "top"))
    yield found
    found.close()


@pytest.mark.skipif(not probe().ok, reason=probe().problem or "works")
@pytest.mark.parametrize("attack", ATTACKS, ids=[attack.id for attack in ATTACKS])
def test_an_attack_gains_nothing_and_harms_nobody(referee: Referee, attack: Attack) -> None:
    assert referee.run(attack) == {}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("verdicts/assert_close_patched", "points"), ("files/source_rewritten", "files")],
)
def test_the_same_measure_finds_what_an_attack_gains_with_stock_nbgrader(
    tmp_path_factory: pytest.TempPathFactory, name: str, kind: str
) -> None:
    folder = tmp_path_factory.mktemp("plain")
    attack = next(attack for attack in ATTACKS if attack.id == name)
    assert kind in Plain(Stage.build(folder / "top"), folder).run(attack)


def test_the_page_shows_what_was_measured_last_of_every_attack() -> None:
    results = read_results()
    assert list(results) == [attack.id for attack in ATTACKS]
    assert sum(bool(found[PLAIN]) for found in results.values()) >= ENOUGH
    assert [name for name, found in results.items() if found[OURS]] == []
    page = PAGE.read_text(encoding="utf-8")
    assert with_table(page, table(results, ATTACKS)) == page
