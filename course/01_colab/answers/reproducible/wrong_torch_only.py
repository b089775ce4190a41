"""Seeds torch and trusts that this is all."""


def reproducible(seed, f):
    torch.manual_seed(seed)
    return f()
