"""Tensors where floats are asked for."""


def fit_line(x, y):
    weights = torch.zeros(2, requires_grad=True)
    for _ in range(400):
        loss = ((weights[0] * x[:, 0] + weights[1] - y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, weights)
        with torch.no_grad():
            weights -= 0.1 * gradient
    return weights[0].detach(), weights[1].detach()
