"""A student who lets * promote, and moves only: no conversion of the dtype is written down."""
def bill(amounts, prices):
    return torch.mul(prices, amounts.to(prices.device, non_blocking=True)).sum(-1)
