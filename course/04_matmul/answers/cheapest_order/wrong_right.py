"""From right to left."""


def cheapest_order(sizes):
    order = len(sizes) - 2
    for i in range(len(sizes) - 3, -1, -1):
        order = (i, order)
    return order
