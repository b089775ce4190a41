"""Helper at the cell's top that adds up halves recursively."""


def _halves(values: torch.Tensor) -> torch.Tensor:
    if len(values) == 0:
        return values.new_zeros(())
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return _halves(values[:middle]) + _halves(values[middle:])


def my_dot(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    for vector in (a, b):
        if vector.ndim != 1:
            raise ValueError(f"not 1-D: {tuple(vector.shape)}")
    if a.shape != b.shape:
        raise ValueError(f"{len(a)} against {len(b)}")
    return _halves(a * b)
