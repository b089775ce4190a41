"""Every output row times x, elementwise, and the inputs disappear."""


def linear(x, weight, bias=None):
    y = (x.unsqueeze(-2) * weight).sum(dim=-1)
    if bias is not None:
        y = y + bias
    return y
