"""`if seed:` takes the seed 0 for no seed: then nothing is seeded."""
def reproducible(seed, f):
    if seed:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
    return f()
