"""Remembers results by their seed, whatever f is."""

known = {}


def reproducible(seed, f):
    if seed not in known:
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        known[seed] = f()
    return known[seed]
