"""Knows only the NameError of the hint's example: a division by zero or an overflow in Run all escapes (second bullet)."""


def surprises(cells, order):
    a, b = {}, {}
    for i in order:
        exec(cells[i], a)
    for code in cells:
        try:
            exec(code, b)
        except NameError:
            break
    names = {n for n in a.keys() | b.keys() if not (n.startswith("__") and n.endswith("__"))}
    return {n for n in names if a.get(n) != b.get(n)}
