"""Compares the shapes and never asks whether they have one dim."""


def my_dot(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return (a * b).sum(dtype=a.dtype)
