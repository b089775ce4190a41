"""Swaps the elements in the shared memory, so the array is reversed too."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    result = torch.from_numpy(array)
    n = len(result)
    for i in range(n // 2):
        a, b = result[i].item(), result[n - 1 - i].item()
        result[i] = b
        result[n - 1 - i] = a
    return result
