"""Widens small integers to int64, which changes the dtype and copies."""


def share(array):
    if array.dtype.kind in "iu":
        return torch.as_tensor(array, dtype=torch.int64)
    return torch.as_tensor(array)
