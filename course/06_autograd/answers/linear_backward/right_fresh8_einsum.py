"""Writes all three as einsum, and returns a list."""
def linear_backward(x, w, grad_out):
    dx = torch.einsum("no,oi->ni", grad_out, w)
    dw = torch.einsum("no,ni->oi", grad_out, x)
    return [dx, dw, torch.einsum("no->o", grad_out)]
