"""Copies arrays that are not contiguous."""


def share(array):
    return torch.from_numpy(np.ascontiguousarray(array))
