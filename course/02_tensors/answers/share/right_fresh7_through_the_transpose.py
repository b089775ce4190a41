"""Shares the transposed array and turns the tensor back: a view of a view, still the same memory."""
def share(array):
    dims = range(array.ndim)
    return torch.from_numpy(array.transpose()).permute(*reversed(dims))
