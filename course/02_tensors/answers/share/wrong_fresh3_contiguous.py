"""Makes the array contiguous first, which copies transposed ones and parts."""


def share(array):
    return torch.from_numpy(np.ascontiguousarray(array))
