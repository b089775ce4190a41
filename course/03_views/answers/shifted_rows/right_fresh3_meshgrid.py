"""meshgrid makes both matrices, and their sum is the result; type hints."""


def shifted_rows(row: torch.Tensor, shifts: torch.Tensor) -> torch.Tensor:
    """Return the matrix whose row i is row + shifts[i]."""
    assert row.ndim == 1 and shifts.ndim == 1, "two 1-D tensors, please"
    down, across = torch.meshgrid(shifts, row, indexing="ij")
    return down + across
