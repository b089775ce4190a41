"""Somebody who has read about profiles: every batch as one matrix, addmm with the bias, the shape put back."""
def linear(x, weight, bias=None):
    rows = x.reshape(-1, x.shape[-1])
    if bias is None:
        y = torch.mm(rows, weight.t())
    else:
        y = torch.addmm(bias, rows, weight.t())
    return y.reshape(*x.shape[:-1], weight.shape[0])
