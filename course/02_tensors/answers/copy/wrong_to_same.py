"""A conversion to the dtype that is there already copies nothing."""


def copy(array):
    shared = torch.from_numpy(array)
    return shared.to(shared.dtype)
