"""Calls torch.broadcast_shapes."""


def broadcast_shape(a, b):
    try:
        return torch.broadcast_shapes(a, b)
    except RuntimeError:
        return None
