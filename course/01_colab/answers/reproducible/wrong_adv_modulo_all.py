"""Takes the remainder by 2**32 - 1 for all three."""


def reproducible(seed, f):
    seed = seed % (2**32 - 1)
    for seeder in (random.seed, np.random.seed, torch.manual_seed):
        seeder(seed)
    return f()
