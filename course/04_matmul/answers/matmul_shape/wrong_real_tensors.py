"""Makes real tensors."""


def matmul_shape(a, b):
    try:
        return tuple((torch.empty(a) @ torch.empty(b)).shape)
    except RuntimeError:
        return None
