"""A C programmer: a new tensor, one row after the other."""
def scale_rows(x, weights):
    out = torch.empty(x.shape, dtype=x.dtype)
    for i, weight in enumerate(weights.tolist()):
        torch.mul(x[i], weight, out=out[i])
    return out
