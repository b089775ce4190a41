"""Makes the shift finite with nan_to_num."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    shift = torch.nan_to_num(m, posinf=0.0, neginf=0.0)
    return torch.log((x - shift).exp().sum(dim)) + shift.squeeze(dim)
