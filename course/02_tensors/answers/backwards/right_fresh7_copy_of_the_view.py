"""Follows the error message: makes a copy of the reversed view first."""
def backwards(array):
    return torch.from_numpy(np.flip(array).copy())
