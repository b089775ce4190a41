"""Goes through Python's numbers, and names dtype and shape again."""


def copy(array):
    dtype = getattr(torch, array.dtype.name)
    return torch.tensor(array.tolist(), dtype=dtype).reshape(array.shape)
