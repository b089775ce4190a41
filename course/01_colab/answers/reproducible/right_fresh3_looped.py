"""A tuple of the three seeding functions and a loop."""


SEEDERS = (random.seed, np.random.seed, torch.manual_seed)


def reproducible(seed: int, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    for set_seed in SEEDERS:
        set_seed(seed)
    result = f()
    return result
