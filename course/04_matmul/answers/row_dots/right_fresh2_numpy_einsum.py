"""NumPy's einsum shares the memory of the tensors and gives a new array."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return torch.from_numpy(np.einsum("ij,ij->i", a.numpy(), b.numpy()))
