"""Calls f and forgets to return."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    f()
