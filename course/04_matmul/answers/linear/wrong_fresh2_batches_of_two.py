"""addmm and mm for two dims, a view for more: strided batches are refused."""


def linear(x, weight, bias=None):
    flat = x.view(-1, x.shape[-1])
    y = torch.mm(flat, weight.t())
    if bias is not None:
        y = y + bias
    return y.view(*x.shape[:-1], weight.shape[0])
