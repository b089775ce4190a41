"""Makes amounts like prices with to(other)."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return amounts.to(prices) @ prices
