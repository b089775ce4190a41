"""A view of the array is a new object and the same memory."""


def copy(array):
    return torch.from_numpy(array.view())
