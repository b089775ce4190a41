"""Passes through float64, in which large int64 numbers and complex ones do not fit."""


def copy(array):
    if array.dtype.kind == "c":
        return torch.tensor(array)
    return torch.from_numpy(array.astype(np.float64)).to(dtype_named[array.dtype.name])
