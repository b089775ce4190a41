"""Converts amounts with float() first, which cuts the digits of large amounts."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.float().to(prices)
    return amounts @ prices
