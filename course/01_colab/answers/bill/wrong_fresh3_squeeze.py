"""squeeze() takes the only customer's dim away: the shape () for n = 1."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    return (amounts.to(prices) @ prices[:, None]).squeeze()
