"""A line through the origin."""


def fit_line(x, y):
    slope = torch.tensor(0.0, requires_grad=True)
    for _ in range(400):
        loss = ((slope * x[:, 0] - y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, slope)
        with torch.no_grad():
            slope -= 0.05 * gradient
    return slope.item(), 0.0
