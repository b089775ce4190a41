"""Takes the float64 that NumPy makes of numbers with a point."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    return torch.tensor(np.arange(0.0, 6.0).reshape(2, 3))
