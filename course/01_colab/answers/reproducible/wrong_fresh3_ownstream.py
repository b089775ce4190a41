"""Makes a new stream for Python's random, which f does not use, and calls f once too often."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    f()  # warm up
    rng = random.Random(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    rng.random()
    return f()
