"""Elementwise operations promote the dtype; two devices they refuse."""


def bill(amounts, prices):
    return (amounts * prices).sum(1)
