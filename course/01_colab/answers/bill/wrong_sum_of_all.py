"""Adds up all customers."""


def bill(amounts, prices):
    return (amounts.to(prices) * prices).sum()
