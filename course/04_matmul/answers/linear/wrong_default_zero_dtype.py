"""A default bias of zeros on the CPU."""


def linear(x, weight, bias=None):
    if bias is None:
        bias = torch.zeros(weight.shape[0], dtype=x.dtype, device="cpu")
    return x @ weight.T + bias
