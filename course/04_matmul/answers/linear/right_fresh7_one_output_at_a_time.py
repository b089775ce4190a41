"""A loop writer: one number of each output row after the other, stacked at the end; zip with the biases."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    offsets = [0.0] * len(weight) if bias is None else bias.unbind()
    outputs = [(x * row).sum(-1) + offset for row, offset in zip(weight, offsets)]
    return torch.stack(outputs, -1)
