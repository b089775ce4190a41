"""Takes index 0 without asking for the size, and throws the rest away."""


def squeeze_only(x, dim):
    return x.select(dim, 0)
