"""Mends the first failure only."""
def flatten_batch(x):
    return x.reshape(len(x), -1)
