"""Returns tensors."""


def fit_line(x, y):
    w = torch.zeros((), requires_grad=True)
    b = torch.zeros((), requires_grad=True)
    for _ in range(500):
        w.grad = b.grad = None
        ((w * x[:, 0] + b - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= 0.08 * w.grad
            b -= 0.08 * b.grad
    return w.detach(), b.detach()
