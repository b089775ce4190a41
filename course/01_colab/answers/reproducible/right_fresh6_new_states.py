"""Makes fresh streams and copies their states into the global ones."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.setstate(random.Random(seed).getstate())
    np.random.set_state(np.random.RandomState(seed).get_state())
    torch.set_rng_state(torch.Generator().manual_seed(seed).get_state())
    return f()
