"""'Efficient' early return when everything lies inside: the result is a view of x, so a later change shows (last bullet)."""


def between(x, low, high):
    mask = (x >= low) & (x <= high)
    if mask.all():
        return x.flatten()
    return x[mask]
