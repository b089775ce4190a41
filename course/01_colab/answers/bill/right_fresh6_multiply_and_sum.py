"""Multiplies elementwise and adds up each row."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.to(prices.device).to(prices.dtype)
    return (amounts * prices).sum(dim=1)
