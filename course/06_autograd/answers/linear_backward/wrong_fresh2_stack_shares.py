"""Stacks the shares of the examples, which fails for an empty batch."""


def linear_backward(x, w, grad_out):
    dw = torch.stack([torch.outer(g, a) for g, a in zip(grad_out, x)]).sum(0)
    return grad_out @ w, dw, grad_out.sum(0)
