"""Puts all three streams back to where they were afterwards."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    old_python = random.getstate()
    old_numpy = np.random.get_state()
    old_torch = torch.get_rng_state()
    try:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        result = f()
    finally:
        random.setstate(old_python)
        np.random.set_state(old_numpy)
        torch.set_rng_state(old_torch)
    return result
