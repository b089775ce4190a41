"""The attack corpus: what a dishonest answer or notebook tries, against stock nbgrader and here.

One file an attack, in a folder for each family; `corpus.py` has the format. `python -m tests.attacks`
runs every attack against both and writes the table in docs/security.md; `test_attacks.py` runs them
against the referee.
"""
