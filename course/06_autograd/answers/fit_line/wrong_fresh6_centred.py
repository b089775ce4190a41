"""Centres x for a smoother descent and forgets to correct the intercept."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    centred = x[:, 0] - x.mean()  # descends faster
    w = torch.zeros(2, requires_grad=True)
    for _ in range(500):
        w.grad = None
        loss = ((w[0] * centred + w[1] - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.05 * w.grad
    return w[0].item(), w[1].item()
