"""ascontiguousarray copies only if it must: an array of one element is contiguous backwards too, so it is shared or refused."""


def backwards(array):
    return torch.from_numpy(np.ascontiguousarray(array[::-1]))
