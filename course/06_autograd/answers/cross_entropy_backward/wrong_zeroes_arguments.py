"""Zeroes the logits and returns them."""


def cross_entropy_backward(logits, labels):
    return logits.zero_()
