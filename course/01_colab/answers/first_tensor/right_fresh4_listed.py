"""Types the two rows with decimal points."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    return torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
