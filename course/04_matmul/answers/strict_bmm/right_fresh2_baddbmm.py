"""A batch of zeros plus the product, after the checks."""


def strict_bmm(a, b):
    if not (a.ndim == b.ndim == 3):
        raise ValueError("3-D only")
    if a.shape[0] != b.shape[0]:
        raise ValueError("batch sizes")
    if a.shape[-1] != b.shape[-2]:
        raise ValueError("inner sizes")
    start = a.new_zeros((a.shape[0], a.shape[1], b.shape[2]))
    return start.baddbmm_(a, b)
