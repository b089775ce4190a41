"""nbgrader's collect, which takes no work from an exchange that belongs to somebody else.

Everybody may write into an exchange, under any name. nbgrader only warns of a submission that its
student does not own, and collects it: with a later time it would replace that student's own.
"""

from __future__ import annotations

import pwd
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect


class OwnersCollect(ExchangeCollect):
    """Collects as nbgrader does, but a submission must belong to the student that it names.

    `ExchangeCollect.check_owner = False` takes all, for a server where everybody's work belongs to
    one system user.
    """

    src_records: list[dict[str, Any]]

    def _path_to_record(self, path: str) -> dict[str, Any]:
        record: dict[str, Any] = super()._path_to_record(path)
        try:
            owner = pwd.getpwuid(Path(path).stat().st_uid).pw_name
        except KeyError:
            owner = "somebody unknown"
        record["own"] = not self.check_owner or owner == record["username"]
        if not record["own"]:
            self.log.warning(
                "%s says to be by %s and belongs to %s; it is not collected.",
                path,
                record["username"],
                owner,
            )
        return record

    def _sort_by_timestamp(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The newest first, which nbgrader then takes; the others' only where nothing else is."""
        found: list[dict[str, Any]] = super()._sort_by_timestamp(records)
        return [record for record in found if record["own"]] or found

    def copy_files(self) -> None:
        """Copy what is to be collected into `submitted/`."""
        self.src_records = [record for record in self.src_records if record["own"]]
        super().copy_files()
