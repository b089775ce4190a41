"""Turns the amounts, which fits where n is k."""


def bill(amounts, prices):
    return amounts.to(prices).t() @ prices
