"""Shares first and then clones, as the hint says; memory format as it comes (transposed stays transposed)."""
def copy(array):
    return torch.from_numpy(array).clone()
