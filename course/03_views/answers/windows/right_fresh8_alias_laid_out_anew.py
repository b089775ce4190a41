"""Somebody who likes the underscore: a second tensor on the same memory, laid out anew in place."""
def windows(x, size, step):
    x[size - 1]  # an IndexError if the first window does not fit
    count = 1 + (x.numel() - size) // step
    (s,) = x.stride()
    return x[:].as_strided_((count, size), (s * step, s))
