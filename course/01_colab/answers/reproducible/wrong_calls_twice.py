"""Calls f once to warm up."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    f()
    return f()
