"""Makes float32 of the amounts before they become like the prices: large ones lose digits."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.float().to(prices)
    return amounts @ prices
