"""A C programmer swaps from both ends in the shared memory: the array is reversed, too (second bullet)."""


def backwards(array):
    t = torch.from_numpy(array)
    i, j = 0, len(array) - 1
    while i < j:
        array[i], array[j] = array[j].copy(), array[i].copy()
        i, j = i + 1, j - 1
    return t.clone()
