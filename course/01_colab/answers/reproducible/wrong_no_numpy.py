"""Forgets NumPy's stream."""


def reproducible(seed, f):
    random.seed(seed)
    torch.manual_seed(seed)
    return f()
