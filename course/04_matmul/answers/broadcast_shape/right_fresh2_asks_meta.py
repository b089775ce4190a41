"""Adds two meta tensors, which can count the elements of all shapes that come."""


def broadcast_shape(a, b):
    try:
        x, y = torch.empty(a, device="meta"), torch.empty(b, device="meta")
        return tuple((x + y).shape)
    except RuntimeError:
        return None
