"""A model that trusts torch with a negative count; breaks the error: size = len(x) + 1 gives no rows instead."""
def windows(x, size, step):
    s = x.stride(0)
    count = (len(x) - size) // step + 1
    return x.as_strided((count, size), (s * step, s))
