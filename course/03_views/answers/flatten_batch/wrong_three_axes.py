"""Written for one kind of input: batches of matrices."""


def flatten_batch(x):
    batch, height, width = x.shape
    return x.reshape(batch, height * width)
