"""Copies with contiguous from rank 2 on, which does nothing where the array is contiguous."""


def copy(array):
    if array.ndim == 1:
        return torch.tensor(array)
    return torch.from_numpy(array).contiguous()
