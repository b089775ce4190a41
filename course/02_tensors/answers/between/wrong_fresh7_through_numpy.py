"""Thinks in NumPy and comes back: bfloat16, which NumPy does not have, raises an error."""
def between(x, low, high):
    a = x.numpy().ravel()
    return torch.from_numpy(a[(a >= low) & (a <= high)])
