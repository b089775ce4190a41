"""Returns early without customers, on the CPU."""


def bill(amounts, prices):
    if amounts.shape[0] == 0:
        return torch.zeros(0, dtype=prices.dtype)
    return amounts.to(prices.device, prices.dtype) @ prices
