"""Two 1-D tensors from torch.arange, put together with torch.stack."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    top = torch.arange(0.0, 3.0)
    bottom = torch.arange(3.0, 6.0)
    return torch.stack([top, bottom])
