"""The textbook answer."""


def linear(x, weight, bias=None):
    y = torch.matmul(x, weight.t())
    if bias is not None:
        y = y + bias
    return y
