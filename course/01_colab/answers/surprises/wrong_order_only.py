"""Compares the two orders in place of the values."""


def surprises(cells, order):
    if list(order) == list(range(len(cells))):
        return set()
    return {re.match(r"\w+", line)[0] for cell in cells for line in cell.splitlines()}
