"""With a dim of size 1 and sums."""


def linear_backward(x, w, grad_out):
    g = grad_out.unsqueeze(2)
    dx = (g * w.unsqueeze(0)).sum(1)
    dw = (g * x.unsqueeze(1)).sum(0)
    ones = torch.ones(grad_out.shape[0], dtype=grad_out.dtype)
    return dx, dw, ones @ grad_out
