"""A beginner who tests `if seed`: with the allowed seed 0 nothing is seeded, so two calls differ."""
def reproducible(seed, f):
    if seed:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
    return f()
