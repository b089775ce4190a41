"""All kinds of odd submissions, in order."""

from __future__ import annotations

from tests.odd import answers, cells, editors, files, names
from tests.odd.kinds import KINDS, Kind

MODULES = (names, files, editors, cells, answers)


def all_kinds() -> list[Kind]:
    """The kinds that the modules have registered, family by family."""
    families = [module.__name__.rpartition(".")[2] for module in MODULES]
    return sorted(KINDS, key=lambda kind: families.index(kind.family))
