"""A student who thinks in "move the dim to the end, divide, move it back": the result is a non-contiguous view of a fresh tensor."""
def proportions(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Return x with every slice along dim divided by that slice's sum."""
    last = x.movedim(dim, -1)
    total = torch.einsum("...i->...", last)
    return (last / total[..., None]).movedim(-1, dim)
