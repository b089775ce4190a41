"""Reverses the array itself first, in place: the array does not keep its values."""
def backwards(array):
    array[:] = array[::-1].copy()
    return torch.tensor(array)
