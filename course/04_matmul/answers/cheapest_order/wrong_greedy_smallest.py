"""The cheapest product of two neighbours first."""


def cheapest_order(sizes):
    sizes, orders = list(sizes), list(range(len(sizes) - 1))
    while len(orders) > 1:
        k = min(range(len(orders) - 1), key=lambda i: sizes[i] * sizes[i + 1] * sizes[i + 2])
        orders[k : k + 2] = [(orders[k], orders[k + 1])]
        del sizes[k + 1]
    return orders[0]
