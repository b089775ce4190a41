"""Relies on torch for the error: a size of len(x) + 1 gives a count of 0 and no error."""
def windows(x, size, step):
    count = (len(x) - size) // step + 1
    s = x.stride(0)
    return x.as_strided((count, size), (step * s, s))
