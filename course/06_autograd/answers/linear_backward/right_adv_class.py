"""A layer class of its own with a method backward."""


class Layer:
    def __init__(self, x, w):
        self.x, self.w = x, w

    def backward(self, grad_out):
        return grad_out.mm(self.w), grad_out.t().mm(self.x), grad_out.sum(dim=0)


def linear_backward(x, w, grad_out):
    return Layer(x, w).backward(grad_out)
