"""Transposes the other way round."""


def linear_backward(x, w, grad_out):
    dw = (x.t() @ grad_out).t()
    dx = (w.t() @ grad_out.t()).t()
    return dx, dw, grad_out.t().sum(dim=1)
