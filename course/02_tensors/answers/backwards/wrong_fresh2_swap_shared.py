"""Swaps in the shared memory."""


def backwards(array):
    t = torch.from_numpy(array)
    i, j = 0, len(t) - 1
    while i < j:
        t[i], t[j] = t[j].item(), t[i].item()
        i, j = i + 1, j - 1
    return t.clone()
