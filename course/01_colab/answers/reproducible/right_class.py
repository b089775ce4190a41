"""A class with __call__."""


class Reproducible:
    def __call__(self, seed, f):
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        return f()


reproducible = Reproducible()
