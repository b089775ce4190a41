"""Brings the prices to the amounts, so the sums are on the wrong device."""


def bill(amounts, prices):
    here = prices.to(amounts.device)
    return amounts.to(here.dtype) @ here
