"""Adds up Python numbers, which prices on meta do not have."""


def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    n, k = amounts.shape
    result = torch.zeros(n, dtype=prices.dtype, device=prices.device)
    for i in range(n):
        total = 0.0
        for j in range(k):
            total += amounts[i, j].item() * prices[j].item()
        result[i] = total
    return result
