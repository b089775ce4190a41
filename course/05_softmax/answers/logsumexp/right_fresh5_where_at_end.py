"""Computes as in the text and takes the maximum itself where that is infinite."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = torch.amax(x, dim=dim, keepdim=True)
    result = m + torch.log(torch.sum(torch.exp(x - m), dim=dim, keepdim=True))
    # with an infinite maximum the sum is nan, and the answer is the maximum
    result = torch.where(torch.isinf(m), m, result)
    return result.squeeze(dim)
