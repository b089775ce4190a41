"""Seeds inside a fork of torch's stream."""


def reproducible(seed, f):
    with torch.random.fork_rng(devices=[]):
        old = random.getstate(), np.random.get_state()
        try:
            random.seed(str(seed))
            np.random.seed([seed, 1])
            torch.default_generator.manual_seed(-1 - seed)
            return f()
        finally:
            random.setstate(old[0])
            np.random.set_state(old[1])
