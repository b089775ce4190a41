"""Calls f twice, for a look whether the draws agree."""


def _seed_all(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    _seed_all(seed)
    first = f()
    _seed_all(seed)
    second = f()
    if str(first) != str(second):
        print("not reproducible:", first, second)
    return second
