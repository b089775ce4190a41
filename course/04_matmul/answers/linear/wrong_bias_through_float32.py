"""Turns the bias into float32 on the way, out of habit: of a float64 bias digits get lost."""


def linear(x, weight, bias=None):
    y = x @ weight.T
    return y if bias is None else y + bias.float()
