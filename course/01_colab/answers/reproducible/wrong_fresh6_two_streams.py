"""Seeds NumPy and torch, as one often sees it, and forgets Python's random."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    np.random.seed(seed)
    torch.manual_seed(seed)
    if torch.cuda.is_available():
        torch.cuda.manual_seed_all(seed)
    return f()
