"""The bias as a weight of an input that is always 1."""


def linear_backward(x, w, grad_out):
    ones = torch.ones(len(x), 1, dtype=x.dtype)
    together = grad_out.T.mm(torch.cat([x, ones], dim=1))
    return torch.mm(grad_out, w), together[:, :-1], together[:, -1]
