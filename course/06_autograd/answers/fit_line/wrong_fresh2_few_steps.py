"""A dozen steps, which are not enough."""


def fit_line(x, y):
    w = torch.zeros(2, requires_grad=True)
    for _ in range(12):
        loss = ((w[0] * x[:, 0] + w[1] - y) ** 2).mean()
        (g,) = torch.autograd.grad(loss, w)
        w = (w - 0.1 * g).detach().requires_grad_()
    return w[0].item(), w[1].item()
