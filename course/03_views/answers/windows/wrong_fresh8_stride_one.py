"""A student who draws the strip of a fresh tensor only; breaks 'x may be a slice with a stride of its own'."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    return x.as_strided(((len(x) - size) // step + 1, size), (step, 1))
