"""A lover of match and unpacking; a ValueError of its own for a dim that x does not have."""
def squeeze_only(x: torch.Tensor, dim: int) -> torch.Tensor:
    if dim not in range(-x.dim(), x.dim()):
        raise ValueError(f"no dim {dim} in a tensor of {x.dim()} dims")
    match x.shape[dim]:
        case 1:
            (only,) = x.unbind(dim)
            return only
        case _:
            return x[...]
