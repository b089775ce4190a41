"""Moves the amounts only; the elementwise product promotes by itself, the rest is a sum."""


def bill(amounts, prices):
    return (amounts.to(prices.device) * prices).sum(dim=1)
