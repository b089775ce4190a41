"""Returns f and not its result."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f
