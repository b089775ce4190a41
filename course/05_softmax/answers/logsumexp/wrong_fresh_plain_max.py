"""The formula of the text as it stands; only -inf gives nan."""

def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    return m.squeeze(dim) + (x - m).exp().sum(dim).log()
