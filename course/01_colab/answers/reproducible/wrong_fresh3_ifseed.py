"""Takes the seed 0 for "no seed"."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    if seed:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
    return f()
