"""NumPy's einsum, and back to a tensor."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.size() != b.size():
        raise ValueError("a and b must have the same shape")
    dots = np.einsum("nd,nd->n", a.numpy(), b.numpy())
    return torch.from_numpy(dots)
