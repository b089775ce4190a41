"""From left to right, as Python does."""


def cheapest_order(sizes):
    order = 0
    for i in range(1, len(sizes) - 1):
        order = (order, i)
    return order
