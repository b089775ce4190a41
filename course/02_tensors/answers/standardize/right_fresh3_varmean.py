"""var_mean with keepdim and rsqrt."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    var, mean = torch.var_mean(x, dim=dim, correction=1, keepdim=True)
    return (x - mean) / var.sqrt()
