"""A NumPy veteran goes over an array: breaks the bullet on float32 (float64 comes out)."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    return torch.from_numpy(np.arange(6.0).reshape(2, 3))
