"""Short arrays are the same backwards, so they are shared."""


def backwards(array):
    if len(array) < 2:
        return torch.from_numpy(array).float()
    return torch.from_numpy(array[::-1].copy())
