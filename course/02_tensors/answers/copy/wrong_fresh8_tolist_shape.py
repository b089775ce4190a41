"""tolist() with the dtype: an empty array such as (0, 3) comes out with shape (0,) (text: the shape of array)."""


def copy(array):
    return torch.tensor(array.tolist(), dtype=dtype_named[array.dtype.name])
