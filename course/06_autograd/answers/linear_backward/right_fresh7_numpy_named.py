"""NumPy products in a NamedTuple; a layer class with a method pull_back."""
from typing import NamedTuple


class Gradients(NamedTuple):
    dx: torch.Tensor
    dw: torch.Tensor
    db: torch.Tensor


class _Layer:
    def __init__(self, x, w):
        self.x, self.w = x.numpy(), w.numpy()

    def pull_back(self, arriving):
        g = arriving.numpy()
        return Gradients(*map(torch.from_numpy, (g @ self.w, g.T @ self.x, g.sum(axis=0))))


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    return _Layer(x, w).pull_back(grad_out)
