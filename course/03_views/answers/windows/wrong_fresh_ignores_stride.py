"""Takes x for a tensor whose elements lie side by side."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("too long")
    return x.as_strided(((len(x) - size) // step + 1, size), (step, 1))
