"""A beginner goes through lists, careful about the dtype only: an array of shape (0, 3) gives shape (0,) ("the shape of array")."""


def copy(array):
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
