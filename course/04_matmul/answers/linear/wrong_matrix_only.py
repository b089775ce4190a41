"""mm, for two dims only."""


def linear(x, weight, bias=None):
    y = torch.mm(x, weight.T)
    return y if bias is None else y + bias
