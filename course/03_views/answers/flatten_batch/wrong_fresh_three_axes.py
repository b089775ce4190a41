"""Writes the sizes of (batch, height, width) down."""
def flatten_batch(x):
    batch, height, width = x.shape
    return x.reshape(batch, height * width)
