"""A careful undergraduate measures the first example; breaks 'any dim may have size 0, the batch among them'."""
def flatten_batch(x):
    return x.reshape(len(x), x[0].numel())
