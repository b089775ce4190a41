"""Seeds the first time only, because seeding again seems a waste."""


_seeded = set()


def reproducible(seed, f):
    torch.manual_seed(seed)
    if seed not in _seeded:
        _seeded.add(seed)
        random.seed(seed)
        np.random.seed(seed)
    return f()
