"""Calls to and throws its result away."""


def bill(amounts, prices):
    amounts.to(prices)
    return amounts @ prices
