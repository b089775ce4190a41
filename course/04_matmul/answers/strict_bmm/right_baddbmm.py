"""baddbmm with beta 0, which checks as bmm does."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("3-D only")
    start = a.new_empty(a.shape[0], a.shape[1], b.shape[2])
    return torch.baddbmm(start, a, b, beta=0)
