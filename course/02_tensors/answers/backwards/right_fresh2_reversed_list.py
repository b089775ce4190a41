"""Through a list, with the dtype said."""


def backwards(array):
    return torch.tensor(list(reversed(array.tolist())), dtype=dtype_named[array.dtype.name])
