"""Makes a float32 NumPy array first and turns it into a tensor."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    array = np.array([[0, 1, 2], [3, 4, 5]], dtype=np.float32)
    return torch.from_numpy(array)
