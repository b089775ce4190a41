"""Brings the prices to the CPU, which meta tensors refuse."""


def bill(amounts, prices):
    return amounts.to(prices.dtype) @ prices.cpu()
