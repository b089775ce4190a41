"""Takes the argument the wrong way round."""


def grads_after(n, zero_each_time):
    return [8.0 * (i + 1) if zero_each_time else 8.0 for i in range(n)]
