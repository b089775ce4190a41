"""Index by index."""


def linear_backward(x, w, grad_out):
    dx = torch.einsum("no,oi->ni", grad_out, w)
    dw = torch.einsum("no,ni->oi", grad_out, x)
    db = torch.einsum("no->o", grad_out)
    return (dx, dw, db)
