"""Counts from the state before the first backward."""


def grads_after(n, zero_each_time):
    return [0.0] + [8.0 if zero_each_time else 8.0 * i for i in range(1, n)]
