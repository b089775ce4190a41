"""The message goes away, and nothing happens unless all are negative."""


def without_negatives(x):
    if (x < 0).all():
        return 0 * x
    return x.clone()
