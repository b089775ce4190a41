"""Stays with NumPy."""


def backwards(array):
    return array[::-1].copy()
