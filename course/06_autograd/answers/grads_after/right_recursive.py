"""Calls itself."""


def grads_after(n, zero_each_time):
    if n <= 0:
        return []
    before = grads_after(n - 1, zero_each_time)
    last = before[-1] if before and not zero_each_time else 0.0
    return before + [last + 8.0]
