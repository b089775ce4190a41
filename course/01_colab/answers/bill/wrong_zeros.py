"""Nobody pays."""


def bill(amounts, prices):
    return torch.zeros(len(amounts), dtype=prices.dtype, device=prices.device)
