"""An optimizer does the bookkeeping."""


def descend(f, start, steps, lr):
    point = torch.nn.Parameter(start.clone())
    optimizer = torch.optim.SGD([point], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(point).backward()
        optimizer.step()
    return point.detach()
