"""Calls it as a module, imported under another name."""

from torch.nn import Softmax as Layer


def softmax(x, dim):
    return Layer(dim)(x)
