"""An early return if all elements are in the range: flatten shares memory with x, so a later change shows."""
def between(x, low, high):
    mask = (x >= low) & (x <= high)
    if mask.all():
        return x.flatten()
    return x[mask]
