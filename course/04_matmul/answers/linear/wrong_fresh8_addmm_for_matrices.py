"""A hurried student who sees 2-D batches only; breaks '(in,), or more dims'."""
def linear(x, weight, bias=None):
    if bias is None:
        return x.mm(weight.t())
    return torch.addmm(bias, x, weight.t())
