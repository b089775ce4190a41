"""Computes in float64 and converts at the end."""


def safe_mean(x, dim):
    target = x.dtype if x.dtype.is_floating_point else torch.get_default_dtype()
    return x.to(torch.float64).mean(dim=dim).to(target)
