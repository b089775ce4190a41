"""The myth: view needs a contiguous tensor, and a contiguous tensor is all that it needs."""


def can_view(x, shape):
    return x.is_contiguous()
