"""A shortcut: with one element or none there is nothing to reverse; but from_numpy shares, a later change shows."""
def backwards(array):
    if len(array) <= 1:
        return torch.from_numpy(array)
    return torch.from_numpy(array[::-1].copy())
