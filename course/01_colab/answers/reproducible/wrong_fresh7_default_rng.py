"""Modern NumPy: default_rng(seed) makes a new stream and leaves np.random as it is."""
def reproducible(seed, f):
    random.seed(seed)
    np.random.default_rng(seed)
    torch.manual_seed(seed)
    return f()
