"""torch.seed() takes no seed: it chooses one."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.seed()
    return f()
