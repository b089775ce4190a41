"""A helper called draw seeds and draws."""


def draw(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()


def reproducible(seed, f):
    return draw(seed, f)
