"""Seeds when f has already drawn."""


def reproducible(seed, f):
    result = f()
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return result
