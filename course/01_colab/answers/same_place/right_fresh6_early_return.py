"""Two questions, each with a return of its own."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    if a.dtype is not b.dtype:
        return False
    if str(a.device) != str(b.device):
        return False
    return True
