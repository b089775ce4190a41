"""Ends in a bare squeeze(), which also removes other dims of size 1: shape (1, 3) with dim=1 gives () instead of (1,)."""
def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    safe = torch.where(torch.isfinite(m), m, torch.zeros_like(m))
    return (torch.log(torch.sum(torch.exp(x - safe), dim=dim, keepdim=True)) + safe).squeeze()
