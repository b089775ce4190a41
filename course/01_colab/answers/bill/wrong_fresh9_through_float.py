"""A hurried student who learnt .float(): breaks "large amounts keep all the digits that float64 holds" (2**24 + 1)."""
def bill(amounts, prices):
    return amounts.float().to(prices.device).to(prices.dtype) @ prices
