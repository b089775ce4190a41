"""Without customers or goods nothing is to pay, on the CPU."""


def bill(amounts, prices):
    if amounts.numel() == 0:
        return torch.zeros(len(amounts), dtype=prices.dtype)
    sums = [(row.to(prices) * prices).sum() for row in amounts]
    return torch.stack(sums)
