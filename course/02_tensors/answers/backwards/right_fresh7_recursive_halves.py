"""Divides and conquers: the reversed second half, then the reversed first; numbers are copied at the leaves."""
def backwards(array):
    n = len(array)
    if n < 2:
        return torch.tensor(array)
    return torch.cat((backwards(array[n // 2 :]), backwards(array[: n // 2])))
