"""Empty memory like x, which is then filled."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    result = torch.empty_like(x)
    result.fill_(value)
    return result
