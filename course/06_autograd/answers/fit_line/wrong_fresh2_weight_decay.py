"""A little weight decay, as one does, pulls both numbers towards 0."""


def fit_line(x, y):
    w = torch.zeros((), requires_grad=True)
    b = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.08, weight_decay=0.05)
    for _ in range(500):
        optimizer.zero_grad()
        ((w * x[:, 0] + b - y) ** 2).mean().backward()
        optimizer.step()
    return w.item(), b.item()
