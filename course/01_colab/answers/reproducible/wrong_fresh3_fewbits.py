"""Cuts the seed to 16 bits for NumPy: seeds that differ by 65536 give the same draws."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    random.seed(seed)
    np.random.seed(seed % 2**16)
    torch.manual_seed(seed)
    return f()
