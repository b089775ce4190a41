"""The loop stops before the first element."""


def backwards(array):
    return torch.tensor([array[i].item() for i in range(len(array) - 1, 0, -1)], dtype=dtype_named[array.dtype.name])
