"""Rounds as a shop does."""


def bill(amounts, prices):
    return (amounts.to(prices) @ prices).round(decimals=2)
