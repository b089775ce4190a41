"""Lays a row over the diagonal: its step is the sum of both strides."""


def zero_diagonal_(x: torch.Tensor) -> torch.Tensor:
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    if x.dim() != 2:
        raise ValueError("a matrix is needed")
    length = min(x.size(0), x.size(1))
    step = x.stride(0) + x.stride(1)
    diagonal = x.as_strided((length,), (step,), x.storage_offset())
    diagonal.zero_()
    return x
