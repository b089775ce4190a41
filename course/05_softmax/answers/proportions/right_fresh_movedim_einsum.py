"""Likes einsum: the dim goes last, is summed away, and goes back."""

def proportions(x, dim):
    if not x.is_floating_point():
        x = x.to(torch.float32)
    moved = x.movedim(dim, -1)
    totals = torch.einsum("...i->...", moved)
    return (moved / totals[..., None]).movedim(-1, dim)
