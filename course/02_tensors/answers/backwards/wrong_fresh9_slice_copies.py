"""A list programmer believes that array[:] copies: the swaps write into the caller's array, which the tensor shares (bullet 2)."""


def backwards(array):
    work = array[:]  # a copy, so that array stays as it is
    i, j = 0, len(work) - 1
    while i < j:
        work[i], work[j] = work[j], work[i]
        i, j = i + 1, j - 1
    return torch.from_numpy(work)
