"""Multiplies the small ones first, in another sequence."""


def cheapest_order(sizes):
    numbers = sorted(range(len(sizes) - 1), key=lambda i: sizes[i] * sizes[i + 1])
    order = numbers[0]
    for i in numbers[1:]:
        order = (order, i)
    return order
