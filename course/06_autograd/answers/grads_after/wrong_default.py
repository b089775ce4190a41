"""A list as a default argument grows from call to call."""


def grads_after(n, zero_each_time, noted=[]):
    for i in range(n):
        noted.append(8.0 if zero_each_time else 8.0 * (i + 1))
    return noted
