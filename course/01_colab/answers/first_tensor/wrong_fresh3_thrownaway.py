"""The dtype stays int64: the result of .to(torch.float32) is thrown away."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    result = torch.arange(6).reshape(2, 3)
    result.to(torch.float32)
    return result
