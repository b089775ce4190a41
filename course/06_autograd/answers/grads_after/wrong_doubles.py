"""Thinks that the gradient doubles."""


def grads_after(n, zero_each_time):
    return [8.0 if zero_each_time else 8.0 * 2**i for i in range(n)]
