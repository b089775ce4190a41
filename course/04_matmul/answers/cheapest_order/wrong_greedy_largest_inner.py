"""Removes the largest inner size first."""


def cheapest_order(sizes):
    sizes, orders = list(sizes), list(range(len(sizes) - 1))
    while len(orders) > 1:
        k = max(range(len(orders) - 1), key=lambda i: sizes[i + 1])
        orders[k : k + 2] = [(orders[k], orders[k + 1])]
        del sizes[k + 1]
    return orders[0]
