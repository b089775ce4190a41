"""Converts to int32 for NumPy, which has no room for the upper half of the seeds."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(np.int32(seed))
    torch.manual_seed(seed)
    return f()
