"""Goes through NumPy's arange with decimal points, which is float64 and stays so."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    a = np.arange(6.0).reshape(2, 3)
    return torch.from_numpy(a)
