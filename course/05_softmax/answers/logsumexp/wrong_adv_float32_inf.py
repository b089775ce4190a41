"""Makes infinite maxima finite with a number that float32 does not have."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    shift = torch.nan_to_num(m, posinf=1e300, neginf=0.0)
    return (x - shift).exp().sum(dim).log() + shift.squeeze(dim)
