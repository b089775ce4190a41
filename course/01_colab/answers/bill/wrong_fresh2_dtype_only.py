"""Mends the dtype and forgets the device."""


def bill(amounts, prices):
    return amounts.to(prices.dtype) @ prices
