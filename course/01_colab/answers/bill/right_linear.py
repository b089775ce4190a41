"""The function of a layer without bias."""


def bill(amounts, prices):
    moved = amounts.to(device=prices.device, dtype=prices.dtype)
    return torch.nn.functional.linear(moved, prices)
