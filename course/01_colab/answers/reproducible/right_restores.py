"""Leaves the streams afterwards as it found them."""


def reproducible(seed, f):
    before = random.getstate(), np.random.get_state()
    with torch.random.fork_rng(devices=[]):
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        try:
            return f()
        finally:
            random.setstate(before[0])
            np.random.set_state(before[1])
