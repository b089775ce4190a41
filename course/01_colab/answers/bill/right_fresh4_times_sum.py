"""Moves, multiplies elementwise and adds up the rows."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.to(device=prices.device, dtype=prices.dtype)
    costs = amounts * prices
    return costs.sum(dim=1)
