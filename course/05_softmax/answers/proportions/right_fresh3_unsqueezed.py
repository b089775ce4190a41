"""Puts the lost dim back by hand, and checks what it was given."""


def proportions(x: torch.Tensor, dim: int) -> torch.Tensor:
    if not isinstance(x, torch.Tensor):
        raise TypeError("x must be a tensor")
    if not -x.ndim <= dim < x.ndim:
        raise IndexError(f"dim {dim} is out of range for {x.ndim} dims")
    total = torch.sum(x, dim).unsqueeze(dim)
    return x / total.expand_as(x)
