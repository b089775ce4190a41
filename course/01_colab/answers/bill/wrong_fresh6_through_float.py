"""Computes in float32, so float64 prices and large amounts lose digits."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.float().to(prices.device)
    return (amounts @ prices.float()).to(prices.dtype)
