"""Ignores the second argument."""


def grads_after(n, zero_each_time):
    return [8.0 * (i + 1) for i in range(n)]
