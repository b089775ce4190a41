"""'from_numpy wants contiguous memory': transposed arrays and parts of larger ones are copied."""


def share(array):
    return torch.from_numpy(np.ascontiguousarray(array))
