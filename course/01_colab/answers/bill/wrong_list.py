"""A list of Python numbers."""


def bill(amounts, prices):
    return [sum(a * p for a, p in zip(row, prices.tolist())) for row in amounts.tolist()]
