"""Leaves a column."""


def bill(amounts, prices):
    return amounts.to(prices) @ prices[:, None]
