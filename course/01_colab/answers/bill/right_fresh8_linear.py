"""Somebody who thinks in layers: F.linear takes amounts as the weights."""


def bill(amounts, prices):
    return torch.nn.functional.linear(prices, amounts.to(prices))
