"""as_strided without the one size and the one stride."""


def squeeze_only(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    dims = list(range(x.dim()))
    if dim not in dims and dim + x.dim() not in dims:
        raise ValueError("no such dim")
    dim = dim % x.dim()
    kept = [d for d in dims if d != dim or x.size(d) != 1]
    return torch.as_strided(
        x, [x.size(d) for d in kept], [x.stride(d) for d in kept], x.storage_offset()
    )
