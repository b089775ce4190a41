"""Starts from zeros made like prices and adds up good by good."""


def bill(amounts: torch.Tensor, prices: torch.Tensor) -> torch.Tensor:
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    n, k = amounts.shape
    total = prices.new_zeros(n)
    for j in range(k):
        total += amounts[:, j].to(prices) * prices[j]
    return total
