"""A loop over the three functions that seed."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    for set_seed in (random.seed, np.random.seed, torch.random.manual_seed):
        set_seed(seed)
    result = f()
    return result
