"""Multiplies tensors without numbers on the meta device."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    left = torch.empty(tuple(a), device="meta")
    right = torch.empty(tuple(b), device="meta")
    try:
        return tuple(torch.matmul(left, right).shape)
    except RuntimeError:
        return None
