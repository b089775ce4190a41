"""x.fill_(value) has the right shape, dtype and device, and overwrites the caller's numbers."""
def constant_like(x, value):
    return x.fill_(value)
