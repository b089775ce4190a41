"""Squeezes the seed into a signed 32-bit int: seeds s and s + 2**31 draw the same (bullet: other seeds, other draws)."""


def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    seed = int(seed) & 0x7FFFFFFF  # seeds must fit into 31 bits
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
