"""The bias as one more column of ones: one product for dw and db."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    ones = x.new_ones(len(x), 1)
    both = grad_out.T.mm(torch.cat([x, ones], dim=1))
    return grad_out.mm(w), both[:, :-1], both[:, -1]
