"""Makes three streams of its own."""


def reproducible(seed, f):
    random.Random(seed)
    np.random.RandomState(seed)
    torch.Generator().manual_seed(seed)
    return f()
