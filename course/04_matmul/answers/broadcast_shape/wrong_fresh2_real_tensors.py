"""Makes real tensors and adds them, which needs memory for all elements."""


def broadcast_shape(a, b):
    try:
        return tuple((torch.zeros(a) + torch.zeros(b)).shape)
    except RuntimeError:
        return None
