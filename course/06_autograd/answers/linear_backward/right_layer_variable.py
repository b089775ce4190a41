"""A layer that is kept in a variable, runs forward, and then its own backward."""


class Linear:
    def __init__(self, w):
        self.w = w

    def forward(self, x):
        self.x = x
        return x.matmul(self.w.t())

    def backward(self, grad_out):
        return grad_out.matmul(self.w), grad_out.t().matmul(self.x), grad_out.sum(dim=0)


def linear_backward(x, w, grad_out):
    layer = Linear(w)
    layer.forward(x)
    return layer.backward(grad_out)
