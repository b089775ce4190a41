"""Lists lose the dtype, and the shape of an empty array."""


def copy(array):
    return torch.tensor(array.tolist())
