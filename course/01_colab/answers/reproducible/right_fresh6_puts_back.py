"""Puts the three streams back where they stood, also after an error."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    python_state = random.getstate()
    numpy_state = np.random.get_state()
    torch_state = torch.get_rng_state()
    try:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        result = f()
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)
        torch.set_rng_state(torch_state)
    return result
