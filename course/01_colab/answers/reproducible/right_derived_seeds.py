"""Seeds each stream with a number of its own, made from the seed."""


def reproducible(seed, f):
    source = random.Random(seed)
    random.seed(source.getrandbits(64))
    np.random.seed(source.getrandbits(32))
    torch.manual_seed(source.getrandbits(63))
    return f()
