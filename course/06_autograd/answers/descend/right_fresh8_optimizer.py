"""The five lines with an optimizer on a Parameter."""
def descend(f, start, steps, lr):
    x = nn.Parameter(start.detach().clone())
    optimizer = torch.optim.SGD([x], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.detach()
