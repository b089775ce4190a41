"""Lets * promote the dtypes and forgets that prices may be elsewhere."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return (amounts * prices).sum(dim=1)
