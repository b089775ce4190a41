"""Puts the three streams back to where they were."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    before_python = random.getstate()
    before_numpy = np.random.get_state()
    before_torch = torch.get_rng_state()
    try:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        return f()
    finally:
        random.setstate(before_python)
        np.random.set_state(before_numpy)
        torch.set_rng_state(before_torch)
