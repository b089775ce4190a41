"""A NumPy veteran takes the states of freshly seeded generators and sets them into the global streams."""


def reproducible(seed, f):
    random.setstate(random.Random(seed).getstate())
    np.random.set_state(np.random.RandomState(seed).get_state())
    torch.set_rng_state(torch.Generator().manual_seed(seed).get_state())
    return f()
