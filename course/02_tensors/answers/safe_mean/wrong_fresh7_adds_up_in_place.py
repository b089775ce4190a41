"""Adds slices with Python's sum, in the dtype of x: uint8 numbers wrap round at 256."""
def safe_mean(x, dim):
    slices = x.unbind(dim)
    if not slices:
        return x.sum(dim) / 0
    return sum(slices[1:], start=slices[0]) / len(slices)
