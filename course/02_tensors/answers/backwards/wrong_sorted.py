"""Sorts downwards; right for ascending numbers only."""


def backwards(array):
    return torch.from_numpy(np.sort(array)[::-1].copy())
