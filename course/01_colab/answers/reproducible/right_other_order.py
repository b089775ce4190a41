"""The three in another order."""


def reproducible(seed, f):
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)
    result = f()
    return result
