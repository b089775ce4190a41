"""Goes through lists and forgets the shape, which empty lists lose."""


def copy(array):
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
