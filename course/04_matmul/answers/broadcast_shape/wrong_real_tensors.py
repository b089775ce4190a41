"""Makes real tensors, which huge sizes do not allow."""


def broadcast_shape(a, b):
    try:
        return tuple((torch.zeros(a) + torch.zeros(b)).shape)
    except RuntimeError:
        return None
