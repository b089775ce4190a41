"""The better of left to right and right to left."""


def cheapest_order(sizes):
    left, right, cost_left, cost_right = 0, len(sizes) - 2, 0, 0
    for i in range(1, len(sizes) - 1):
        cost_left += sizes[0] * sizes[i] * sizes[i + 1]
        left = (left, i)
    for i in range(len(sizes) - 3, -1, -1):
        cost_right += sizes[i] * sizes[i + 1] * sizes[-1]
        right = (i, right)
    return left if cost_left <= cost_right else right
