"""Adapts the dtype and forgets the device."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return amounts.to(prices.dtype) @ prices
