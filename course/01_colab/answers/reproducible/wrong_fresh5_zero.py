"""Seeds only if the seed counts as true, so the seed 0 does nothing."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    if seed:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
    return f()
