"""Sees b as the weight of a feature that is always 1, so dw and db are one product; the two are views of it."""
def linear_backward(x, w, grad_out):
    ones = torch.ones(len(x), 1, dtype=x.dtype)
    both = torch.mm(grad_out.t(), torch.hstack((x, ones)))
    return nn.functional.linear(grad_out, w.t()), both[:, :-1], both[:, -1]
