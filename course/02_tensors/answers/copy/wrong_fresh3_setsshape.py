"""Flattens the caller's array in place and never puts its shape back."""


def copy(array):
    shape = array.shape
    if array.flags.c_contiguous:
        array.resize(array.size, refcheck=False)
        return torch.tensor(array).reshape(shape)
    return torch.tensor(array)
