"""Contracts the largest inner size first (greedy)."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    orders = list(range(len(sizes) - 1))
    left = list(sizes)
    while len(orders) > 1:
        k = max(range(1, len(left) - 1), key=lambda s: left[s])
        orders[k - 1 : k + 1] = [(orders[k - 1], orders[k])]
        del left[k]
    return orders[0]
