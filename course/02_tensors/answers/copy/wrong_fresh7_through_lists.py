"""Through lists, with the dtype named: tolist of a (0, 3) array is [], and the shape becomes (0,)."""
def copy(array):
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
