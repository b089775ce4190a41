"""Multiplies the cheapest two neighbours first, again and again."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    sizes = list(sizes)
    orders = list(range(len(sizes) - 1))
    while len(orders) > 1:
        costs = [sizes[i] * sizes[i + 1] * sizes[i + 2] for i in range(len(orders) - 1)]
        i = costs.index(min(costs))
        orders[i : i + 2] = [(orders[i], orders[i + 1])]
        del sizes[i + 1]
    return orders[0]
