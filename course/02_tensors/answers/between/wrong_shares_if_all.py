"""Where nothing has to go, hands back the memory of x."""


def between(x, low, high):
    mask = (x >= low) & (x <= high)
    return x.reshape(-1) if mask.all() else x[mask]
