"""Avoids large arguments with expand; the result is as large as ever."""


def matmul_shape(a, b):
    try:
        return tuple((torch.ones(()).expand(a) @ torch.ones(()).expand(b)).shape)
    except RuntimeError:
        return None
