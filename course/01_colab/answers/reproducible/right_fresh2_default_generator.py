"""Goes to the generator objects instead of the functions of the modules."""


class _Reproducible:
    def __call__(self, seed, f):
        torch.default_generator.manual_seed(seed)
        np.random.mtrand._rand.seed(seed)
        random._inst.seed(seed)
        result = f()
        return result


reproducible = _Reproducible()
