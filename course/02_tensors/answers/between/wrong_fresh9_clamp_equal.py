"""A clever one keeps what clamp leaves alone: with low > high, clamp gives high, so elements equal to high stay (bullet 3: empty range)."""


def between(x, low, high):
    return x[x.clamp(low, high) == x]
