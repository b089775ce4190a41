"""Executes Run all line by line until one fails."""


def surprises(cells, order):
    now, later, differ = {}, {}, set()
    for index in order:
        exec(cells[index], now)
    for line in "\n".join(cells).split("\n"):
        try:
            exec(line, later)
        except Exception:
            break
    for name in [*now, *later]:
        if name.startswith("__") and name.endswith("__"):
            continue
        if (name in now) != (name in later) or now[name] != later[name]:
            differ.add(name)
    return differ
