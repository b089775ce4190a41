"""All three conditions are there, as asserts, which do not count."""


def strict_bmm(a, b):
    assert a.ndim == 3 and b.ndim == 3
    assert a.shape[0] == b.shape[0]
    assert a.shape[2] == b.shape[1]
    return torch.matmul(a, b)
