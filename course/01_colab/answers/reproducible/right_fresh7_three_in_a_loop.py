"""One loop over the three functions."""
def reproducible(seed, f):
    for set_seed in (random.seed, np.random.seed, torch.manual_seed):
        set_seed(seed)
    return f()
