"""On paper, but with whole numbers."""


def grads_after(n, zero_each_time):
    return [8] * n if zero_each_time else [8 * i for i in range(1, n + 1)]
