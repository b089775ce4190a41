"""The five lines with two leaves of shape ()."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    slope = torch.tensor(0.0, requires_grad=True)
    intercept = torch.tensor(0.0, requires_grad=True)
    xs = x[:, 0]
    for _ in range(1000):
        loss = ((slope * xs + intercept - y) ** 2).mean()
        slope.grad = intercept.grad = None
        loss.backward()
        with torch.no_grad():
            slope -= 0.05 * slope.grad
            intercept -= 0.05 * intercept.grad
    return slope.item(), intercept.item()
