"""Believes that amounts are small, and keeps them in uint8: above 255 they wrap."""


def bill(amounts, prices):
    return amounts.to(torch.uint8).to(prices) @ prices
