"""Odd submissions: what really comes back, made by small builders from a perfect notebook.

Each kind is a function in one of the modules here that changes a notebook, or turns it into a
file's bytes, and declares what has to become of it. `kinds.py` has the format, `batch.py` grades
them all at once, `python -m tests.odd` writes the table in docs/intake.md, and `test_odd.py` holds
the course to what the kinds declare.
"""
