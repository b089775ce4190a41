"""On paper: 8 each time, and the sums without clearing."""


def grads_after(n, zero_each_time):
    return [8.0 if zero_each_time else 8.0 * (i + 1) for i in range(n)]
