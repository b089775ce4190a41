"""Never calls a seed function of a global stream: makes seeded generators and copies their states over."""
def reproducible(seed, f):
    random.setstate(random.Random(seed).getstate())
    np.random.set_state(np.random.RandomState(seed).get_state())
    torch.set_rng_state(torch.Generator().manual_seed(seed).get_state())
    return f()
