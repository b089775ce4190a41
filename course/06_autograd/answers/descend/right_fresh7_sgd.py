"""An optimizer on an nn.Parameter; the loss is computed anew and the gradient cleared in every round."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    point = nn.Parameter(torch.clone(start))
    optimizer = torch.optim.SGD([point], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(point).backward()
        optimizer.step()
    return point.detach()
