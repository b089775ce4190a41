"""Thinks that backward replaces the gradient."""


def grads_after(n, zero_each_time):
    return [8.0] * n
