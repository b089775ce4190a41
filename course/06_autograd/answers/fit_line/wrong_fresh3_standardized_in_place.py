"""Centres x in place to learn faster, so the points are changed."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    middle = x.mean().item()
    x -= middle
    a, b = torch.zeros((), requires_grad=True), torch.zeros((), requires_grad=True)
    optimizer = torch.optim.SGD([a, b], lr=0.1)
    for _ in range(400):
        optimizer.zero_grad()
        ((a * x[:, 0] + b - y) ** 2).mean().backward()
        optimizer.step()
    return a.item(), b.item() - a.item() * middle
