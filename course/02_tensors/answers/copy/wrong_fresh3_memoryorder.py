"""Flattens in the order of the memory, which shuffles a transposed array."""


def copy(array):
    return torch.from_numpy(array.flatten(order="K")).reshape(array.shape)
