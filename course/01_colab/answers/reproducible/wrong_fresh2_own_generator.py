"""Makes a Python generator of its own, random.Random(seed), which nobody uses."""


def reproducible(seed, f):
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.Random(seed)
    return f()
