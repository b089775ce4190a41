"""Seeds, calls, and puts the three streams back to where they were before."""


def reproducible(seed, f):
    states = random.getstate(), np.random.get_state()
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        random.seed(seed)
        np.random.seed(seed)
        try:
            return f()
        finally:
            random.setstate(states[0])
            np.random.set_state(states[1])
