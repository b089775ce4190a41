"""What has fewer than two elements is its own reverse, so it is shared."""


def backwards(array):
    if len(array) < 2:
        return torch.from_numpy(array)
    return torch.from_numpy(array[::-1].copy())
