"""Copied from a script that only predicts."""


def linear(x, weight, bias=None):
    with torch.no_grad():
        y = x @ weight.T
        return y if bias is None else y + bias
