"""Makes a tensor of what f returned, if it is none."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    result = f()
    if not isinstance(result, torch.Tensor):
        result = torch.tensor(result)
    return result
