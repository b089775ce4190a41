"""NumPy's einsum on the detached arrays, after the check."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if tuple(a.shape) != tuple(b.shape):
        raise ValueError("unequal shapes")
    result = np.einsum("nd,nd->n", a.detach().numpy(), b.detach().numpy())
    return torch.from_numpy(np.asarray(result))
