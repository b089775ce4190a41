"""The line that fails."""


def bill(amounts, prices):
    return amounts @ prices
