"""random.seed() without an argument takes the clock."""


def reproducible(seed, f):
    random.seed()
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
