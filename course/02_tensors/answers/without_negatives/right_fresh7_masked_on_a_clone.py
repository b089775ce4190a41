"""Writes through a mask, into a clone."""
def without_negatives(x):
    y = x.clone()
    y[y < 0] = 0
    return y
