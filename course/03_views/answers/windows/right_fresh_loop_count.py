"""Counts with a while loop, reads the steps from slices of x."""
def windows(x, size, step):
    count = 0
    while count * step + size <= len(x):
        count += 1
    if count == 0:
        raise ValueError("size must not be larger than len(x)")
    return x.as_strided((count, size), (x[::step].stride(0), x.stride(0)))
