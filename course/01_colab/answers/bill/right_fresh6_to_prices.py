"""Makes the amounts like the prices in both respects."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return amounts.to(prices) @ prices
