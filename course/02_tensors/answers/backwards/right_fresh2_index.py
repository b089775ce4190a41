"""A list of places from the last to the first."""


def backwards(array):
    n = len(array)
    return torch.from_numpy(array[np.arange(n - 1, -1, -1)])
