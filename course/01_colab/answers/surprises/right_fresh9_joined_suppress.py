"""Somebody who joins the cells to one program each, with separate locals, suppress, and an object for what is missing."""
import contextlib
def surprises(cells, order):
    def run(codes):
        found = {}
        with contextlib.suppress(Exception):
            exec("\n".join(codes), {}, found)
        return found
    a, b, missing = run([cells[i] for i in order]), run(cells), object()
    differ = set()
    for name in {*a, *b}:
        if name.startswith("__") and name.endswith("__"):
            continue
        if not a.get(name, missing) == b.get(name, missing):
            differ.add(name)
    return differ
