"""Collects into one tensor like x, which fails or converts when shape or dtype change."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    out = torch.zeros((len(steps), *x.shape), dtype=x.dtype)
    value = x
    for i, step in enumerate(steps):
        value = step(value)
        out[i] = value
    return list(out)
