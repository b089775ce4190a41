"""Looks right, but an array of one element counts as contiguous, whatever its step."""


def backwards(array):
    return torch.from_numpy(np.ascontiguousarray(array[::-1]))
