"""A NumPy veteran: einsum on the arrays, and back."""
def row_dots(a, b):
    if a.shape != b.shape:
        raise TypeError(f"{a.shape} and {b.shape}")
    return torch.from_numpy(np.einsum("nd,nd->n", a.numpy(), b.numpy()))
