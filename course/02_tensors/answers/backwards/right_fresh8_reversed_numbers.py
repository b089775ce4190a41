"""Python's reversed over Python's numbers, with the dtype from the table."""


def backwards(array):
    return torch.tensor([*reversed(array.tolist())], dtype=dtype_named[f"{array.dtype}"])
