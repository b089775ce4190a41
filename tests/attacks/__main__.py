"""Run the attacks against stock nbgrader and against the referee, and write down what they gain.

    python -m tests.attacks [FAMILY | FAMILY/NAME ...] [--only nbgrader|here]

Run it where nothing else depends on: with stock nbgrader student code runs with your rights. It
writes `tests/attacks/results.json` and the table in `docs/security.md`, and ends with status 1 if
an attack gains anything here.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from pathlib import Path

from tests.attacks.corpus import load
from tests.attacks.plain import Plain
from tests.attacks.referee import Referee
from tests.attacks.stage import Stage
from tests.attacks.table import OURS, PLAIN, read_results, write_results


def main() -> int:
    """Run the attacks that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.attacks")
    parser.add_argument("names", nargs="*", metavar="FAMILY[/NAME]")
    parser.add_argument("--only", choices=(PLAIN, OURS))
    words = parser.parse_args()
    attacks = load()
    wanted = [a for a in attacks if not words.names or {a.family, a.id} & set(words.names)]
    results = read_results()
    warnings.filterwarnings("ignore")
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory(prefix="attacks_", ignore_cleanup_errors=True) as folder:
        top = Path(folder)
        if words.only != OURS:
            plain = Plain(Stage.build(top / "plain"), top)
            for attack in wanted:
                results.setdefault(attack.id, {})[PLAIN] = plain.run(attack)
                print(f"{PLAIN:9} {attack.id:48} {results[attack.id][PLAIN] or 'nothing'}")
                write_results(results, attacks)
        if words.only != PLAIN:
            referee = Referee(Stage.build(top / "referee"))
            for attack in wanted:
                results.setdefault(attack.id, {})[OURS] = referee.run(attack)
                print(f"{OURS:9} {attack.id:48} {results[attack.id][OURS] or 'nothing'}")
            referee.close()
    if not write_results(results, attacks):
        print("The table stays as it is: some attacks have not been tried both ways.")
    return int(any(results[attack.id].get(OURS) for attack in wanted))


if __name__ == "__main__":
    sys.exit(main())
