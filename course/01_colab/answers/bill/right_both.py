"""Dtype and device, one after the other."""


def bill(amounts, prices):
    return torch.mv(amounts.to(prices.device).to(prices.dtype), prices)
