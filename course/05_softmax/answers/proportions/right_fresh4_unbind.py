"""Takes the slices' elements apart, adds them up and stacks the quotients."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    parts = x.unbind(dim)
    total = torch.zeros_like(parts[0])
    for part in parts:
        total = total + part
    return torch.stack([part / total for part in parts], dim=dim)
