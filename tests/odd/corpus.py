"""All kinds of odd submissions, in order."""

from __future__ import annotations

from tests.odd import answers, cells, editors, files
from tests.odd.kinds import KINDS, Kind

MODULES = (files, editors, cells, answers)


def all_kinds() -> list[Kind]:
    """The kinds that the modules have registered."""
    return list(KINDS)
