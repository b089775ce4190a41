"""Never clears the gradients."""


def fit_line(x, y):
    w = torch.zeros((), requires_grad=True)
    b = torch.zeros((), requires_grad=True)
    for _ in range(500):
        ((w * x[:, 0] + b - y) ** 2).mean().backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
            b -= 0.1 * b.grad
    return w.item(), b.item()
