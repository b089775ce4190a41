"""Calls PyTorch's own softmax under another name."""


def softmax(x, dim):
    return torch.ops.aten._softmax.default(x, dim, False)
