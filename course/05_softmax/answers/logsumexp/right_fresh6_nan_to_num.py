"""Lets nan_to_num replace the infinite maxima by 0."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.max(dim=dim).values.nan_to_num(posinf=0.0, neginf=0.0)
    return m + torch.log(torch.exp(x - m.unsqueeze(dim)).sum(dim))
