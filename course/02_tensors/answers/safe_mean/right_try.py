"""Converts where mean refuses."""


def safe_mean(x, dim):
    try:
        return x.mean(dim)
    except RuntimeError:
        return x.to(torch.get_default_dtype()).mean(dim)
