"""Swaps in a copy but stops one pair early when the length is even."""


def backwards(array):
    a = array.copy()
    n = len(a)
    for i in range((n - 1) // 2):
        a[i], a[n - 1 - i] = a[n - 1 - i], a[i]
    return torch.from_numpy(a)
