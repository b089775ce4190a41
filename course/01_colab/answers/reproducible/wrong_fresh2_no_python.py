"""Forgets the stream of Python's random."""


def reproducible(seed, f):
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
