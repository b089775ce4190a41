"""Returns the best point on the way, not the last one: where f rises these differ."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    best, best_loss = x.detach().clone(), float("inf")
    for _ in range(steps):
        x.grad = None
        loss = f(x)
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
            loss = f(x).item()
        if loss < best_loss:
            best, best_loss = x.detach().clone(), loss
    return best
