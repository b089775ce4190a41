"""Multiplies real tensors, which need memory."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    try:
        return tuple((torch.ones(a) @ torch.ones(b)).shape)
    except RuntimeError:
        return None
