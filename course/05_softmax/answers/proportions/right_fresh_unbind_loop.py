"""Adds the slices up in a loop and stacks the shares again."""

def proportions(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    parts = [part.to(torch.float64) for part in x.unbind(dim)]
    total = torch.zeros_like(parts[0])
    for part in parts:
        total = total + part
    return torch.stack([part / total for part in parts], dim=dim).to(dtype)
