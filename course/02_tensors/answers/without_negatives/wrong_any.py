"""The message goes away, and one negative element clears all."""


def without_negatives(x):
    if (x < 0).any():
        return 0 * x
    return x.clone()
