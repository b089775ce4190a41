"""Sees a layer without bias in it: the prices are the input, the amounts the weights."""
import torch.nn.functional as F


def bill(amounts, prices):
    return F.linear(prices, weight=amounts.to(prices.device, prices.dtype))
