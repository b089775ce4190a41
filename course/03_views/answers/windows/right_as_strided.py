"""One step of the window is step elements, one step inside it is one."""


def windows(x, size, step):
    if size > len(x):
        raise ValueError(f"no window of {size} fits into {len(x)} elements")
    count = (len(x) - size) // step + 1
    return x.as_strided((count, size), (step * x.stride(0), x.stride(0)))
