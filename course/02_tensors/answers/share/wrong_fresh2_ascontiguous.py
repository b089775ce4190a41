"""Has read that arrays have to be contiguous; a transposed one is copied then."""


def share(array):
    return torch.from_numpy(np.ascontiguousarray(array))
