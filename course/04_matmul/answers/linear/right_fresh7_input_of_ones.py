"""Somebody who hides the bias in the weights: one more input, which is always 1, by F.pad."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if bias is not None:
        x = F.pad(x, (0, 1), value=1.0)
        weight = torch.cat((weight, bias.unsqueeze(1)), dim=1)
    return x @ weight.mT
