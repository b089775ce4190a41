"""Calls f a second time to make sure that it is reproducible."""


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    seed_everything(seed)
    first = f()
    seed_everything(seed)
    second = f()
    assert str(first) == str(second), "the streams are not seeded"
    return second
