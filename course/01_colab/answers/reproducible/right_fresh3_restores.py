"""Puts the streams back afterwards, in a finally and with fork_rng."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    python_state, numpy_state = random.getstate(), np.random.get_state()
    try:
        with torch.random.fork_rng():
            random.seed(seed)
            np.random.seed(seed)
            torch.manual_seed(seed)
            return f()
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)
