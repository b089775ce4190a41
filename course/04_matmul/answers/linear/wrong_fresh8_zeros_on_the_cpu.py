"""A model that fills in a missing bias with zeros; breaks 'no tensor on another device than theirs' (meta)."""
def linear(x, weight, bias=None):
    if bias is None:
        bias = torch.zeros(weight.shape[0], dtype=x.dtype)
    return x @ weight.T + bias
