"""Collects the sums in zeros of the default dtype on the CPU."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    amounts = amounts.to(prices.device, prices.dtype)
    result = torch.zeros(len(amounts))
    for i, row in enumerate(amounts):
        result[i] = (row * prices).sum()
    return result
