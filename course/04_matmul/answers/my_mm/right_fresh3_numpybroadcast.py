"""NumPy's broadcasting and its sum with a dtype."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.dim() != 2:
        raise ValueError(f"a is {a.dim()}-D")
    if b.dim() != 2:
        raise ValueError(f"b is {b.dim()}-D")
    if a.shape[1] != b.shape[0]:
        raise ValueError(f"{a.shape[1]} columns against {b.shape[0]} rows")
    x, y = a.detach().numpy(), b.detach().numpy()
    table = x[:, :, np.newaxis] * y[np.newaxis, :, :]
    return torch.from_numpy(np.add.reduce(table, axis=1, dtype=x.dtype))
