"""A decorator that seeds, and torch's own fork_rng round it, which puts torch's stream back afterwards."""
def _with_seeds(run):
    def seeded(seed, f):
        with torch.random.fork_rng(devices=[]):
            torch.random.manual_seed(seed)
            random.seed(a=seed)
            np.random.seed(seed=seed)
            return run(f)

    return seeded


@_with_seeds
def reproducible(f):
    return f()
