"""Takes "reverse order" for "descending"."""


def backwards(array):
    return torch.from_numpy(np.sort(array)[::-1].copy())
