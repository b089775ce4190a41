"""A context manager at the cell's top that seeds; also seeds the GPUs, with an int(seed)."""


from contextlib import contextmanager


@contextmanager
def seeded(seed):
    seed = int(seed)
    random.seed(seed)
    np.random.seed(seed)
    torch.random.manual_seed(seed)
    if torch.cuda.is_available():
        torch.cuda.manual_seed_all(seed)
    yield


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    with seeded(seed):
        return f()
