"""Flattens with view, which fails for transposed amounts."""


def bill(amounts, prices):
    n, k = amounts.shape
    flat = amounts.view(n * k).to(prices)
    return (flat.reshape(n, k) * prices).sum(1)
