"""A language model asked for clean code: fresh generators give the states, which are put into the three global streams."""
def reproducible(seed, f):
    random.setstate(random.Random(seed).getstate())
    np.random.set_state(np.random.RandomState(seed).get_state())
    torch.set_rng_state(torch.Generator().manual_seed(seed).get_state())
    return f()
