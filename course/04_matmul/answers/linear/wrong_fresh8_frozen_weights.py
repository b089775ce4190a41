"""Somebody who learnt .data from an outdated tutorial; breaks 'gradients reach weight and bias'."""
def linear(x, weight, bias=None):
    out = torch.matmul(x, weight.data.t())
    if bias is not None:
        out = out + bias.data
    return out
