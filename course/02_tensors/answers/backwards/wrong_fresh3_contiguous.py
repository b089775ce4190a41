"""Relies on ascontiguousarray, which leaves one element and its step of -1 as they are."""


def backwards(array):
    return torch.from_numpy(np.ascontiguousarray(array[::-1]))
