"""Thinks that backward also moves w."""


def grads_after(n, zero_each_time):
    w, total, noted = 2.0, 0.0, []
    for _ in range(n):
        total = 4 * w + (0 if zero_each_time else total)
        noted.append(total)
        w -= 0.1 * total
    return noted
