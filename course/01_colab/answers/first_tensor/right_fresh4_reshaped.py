"""Counts with arange in float32 and reshapes."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    x = torch.arange(6, dtype=torch.float32)
    x = x.reshape(2, 3)
    return x
