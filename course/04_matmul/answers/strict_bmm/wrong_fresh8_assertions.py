"""A student who checks with assert; breaks 'raise ValueError', an AssertionError does not count."""
def strict_bmm(a, b):
    assert a.ndim == b.ndim == 3, "both must be 3-D"
    assert a.shape[0] == b.shape[0], "batch sizes differ"
    assert a.shape[2] == b.shape[1], "inner sizes differ"
    return torch.matmul(a, b)
