"""One line for each stream."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
