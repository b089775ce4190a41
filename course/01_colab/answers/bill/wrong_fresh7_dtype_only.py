"""Reads the first error only and repairs the dtype: prices on meta still fail."""
def bill(amounts, prices):
    return amounts.to(prices.dtype) @ prices
