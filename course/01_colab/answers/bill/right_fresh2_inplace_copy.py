"""The converted copy is fresh memory, so it may be multiplied in place."""


def bill(amounts, prices):
    table = amounts.to(device=prices.device, dtype=prices.dtype, copy=True)
    table *= prices
    return table.sum(-1)
