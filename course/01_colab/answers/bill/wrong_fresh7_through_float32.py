"""Habitual .float() before the move: beside float64 prices, large amounts (2**24 + 1) lose digits."""
def bill(amounts, prices):
    return amounts.float().to(prices) @ prices
