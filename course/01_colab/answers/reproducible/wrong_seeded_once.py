"""Seeds when a seed is seen for the first time."""

seeded = set()


def reproducible(seed, f):
    if seed not in seeded:
        seeded.add(seed)
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
    return f()
