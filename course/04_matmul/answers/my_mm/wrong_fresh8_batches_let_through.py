"""A model that checks the last two dims only; breaks 'tensors that are not 2-D' are to be refused."""
def my_mm(a, b):
    """Matrix product by broadcasting."""
    if a.ndim < 2 or b.ndim < 2 or a.shape[-1] != b.shape[-2]:
        raise ValueError("inner sizes must agree")
    return (a.unsqueeze(-1) * b.unsqueeze(-3)).sum(-2, dtype=a.dtype)
