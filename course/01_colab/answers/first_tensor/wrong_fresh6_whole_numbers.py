"""Whole numbers without a decimal point, so the dtype is int64."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    return torch.tensor([[0, 1, 2], [3, 4, 5]])
