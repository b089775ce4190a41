"""By norms, for floats."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("shapes")
    if not a.is_floating_point():
        return (a * b).sum(dtype=a.dtype)
    x, y = a.double(), b.double()
    plus, minus = torch.linalg.vector_norm(x + y), torch.linalg.vector_norm(x - y)
    return ((plus**2 - minus**2) / 4).to(a.dtype)
