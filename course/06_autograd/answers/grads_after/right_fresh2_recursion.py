"""The n-th note after the n - 1 before."""


def grads_after(n, zero_each_time):
    if n == 0:
        return []
    before = grads_after(n - 1, zero_each_time)
    return before + [8.0 if zero_each_time or not before else before[-1] + 8.0]
