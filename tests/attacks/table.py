"""What the attacks gain with stock nbgrader and here: `results.json`, and its table for the docs.

`results.json` holds what `python -m tests.attacks` measured last; `docs/security.md` shows it
between two marks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import groupby

from tests.attacks.corpus import HERE, Attack
from tests.attacks.stage import Effects

RESULTS = HERE / "results.json"
PAGE = HERE.parents[1] / "docs" / "security.md"
BEGIN, END = "<!-- attacks: written by `python -m tests.attacks` -->", "<!-- end of attacks -->"
PLAIN, OURS = "nbgrader", "here"

Results = dict[str, dict[str, Effects]]


def read_results() -> Results:
    """What was measured last, by attack; {} where nothing was."""
    if not RESULTS.exists():
        return {}
    found: Results = json.loads(RESULTS.read_text(encoding="utf-8"))
    return found


def write_results(results: Results, attacks: Sequence[Attack]) -> bool:
    """Write results down; once every attack was tried both ways, the page's table too.

    Returns:
        Whether the table was written.
    """
    kept = {attack.id: results[attack.id] for attack in attacks if attack.id in results}
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    whole = all(len(kept.get(attack.id, {})) == 2 for attack in attacks)
    if whole:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_table(page, table(kept, attacks)), encoding="utf-8")
    return whole


def with_table(page: str, rows: str, begin: str = BEGIN, end: str = END) -> str:
    """A page with these rows between the marks."""
    above, rest = page.split(begin)
    return f"{above}{begin}\n{rows}\n{rest[rest.index(end) :]}"


def table(results: Results, attacks: Sequence[Attack]) -> str:
    """The attacks by family with what each gains, as Markdown."""
    harmful = sum(bool(results[a.id][PLAIN]) for a in attacks)
    safe = sum(not results[a.id][OURS] for a in attacks)
    lines = [
        "",
        f"{len(attacks)} attacks; {harmful} gain or harm something with stock nbgrader, "
        f"{len(attacks) - safe} here.",
        "",
        "| attack | what it tries | with stock nbgrader | here |",
        "|---|---|---|---|",
    ]
    for family, members in groupby(attacks, key=lambda attack: attack.family):
        lines.append(f"| **{family}** | | | |")
        for attack in members:
            found = results[attack.id]
            cells = (attack.name, attack.tries, _shown(found[PLAIN]), _shown(found[OURS]))
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([*lines, ""])


def _shown(effects: Mapping[str, str]) -> str:
    return "; ".join(f"{kind}: {what}" for kind, what in sorted(effects.items())) or "nothing"
