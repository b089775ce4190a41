"""Loops over the entries along dim and stacks them again."""


def proportions(x, dim):
    parts = x.unbind(dim)
    total = sum(parts)
    return torch.stack([part / total for part in parts], dim)
