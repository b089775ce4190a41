"""Shares, and lets torch do the turning: flip copies."""
def backwards(array):
    return torch.from_numpy(array).flip(-1)
