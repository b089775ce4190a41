"""All windows with step 1, of which a slice takes every step-th."""
def windows(x, size, step):
    total = len(x) - size + 1
    if total < 1:
        raise ValueError("x is too short")
    every = x.as_strided([total, size], [x.stride(0)] * 2, x.storage_offset())
    return every[::step]
