"""A flat view and back; ravel copies what is not contiguous."""


def share(array):
    return torch.from_numpy(array.ravel()).reshape(array.shape)
