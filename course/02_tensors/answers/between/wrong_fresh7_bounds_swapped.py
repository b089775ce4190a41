"""Means well and swaps the bounds if low > high: that range is empty, says the text."""
def between(x, low, high):
    if low > high:
        low, high = high, low
    return x[(x >= low) & (x <= high)]
