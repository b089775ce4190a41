"""The popular cure; float64 loses half of its digits."""


def safe_mean(x, dim):
    return x.float().mean(dim)
