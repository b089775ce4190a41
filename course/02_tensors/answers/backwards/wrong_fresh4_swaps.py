"""Swaps from both ends within the shared memory, so the array itself is turned round."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    x = torch.from_numpy(array)
    i, j = 0, len(x) - 1
    while i < j:
        left, right = x[i].item(), x[j].item()
        x[i], x[j] = right, left
        i += 1
        j -= 1
    return x
