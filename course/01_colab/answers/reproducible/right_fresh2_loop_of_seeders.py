"""The three functions that seed in a tuple, one loop over them."""


def reproducible(seed, f):
    for seeder in (random.seed, np.random.seed, torch.manual_seed):
        seeder(seed)
    return f()
