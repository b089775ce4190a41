"""Asks PyTorch, with tensors that have no numbers."""


def broadcast_shape(a, b):
    try:
        return tuple((torch.empty(a, device="meta") + torch.empty(b, device="meta")).shape)
    except RuntimeError:
        return None
