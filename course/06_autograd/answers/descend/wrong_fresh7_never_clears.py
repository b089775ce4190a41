"""Computes the loss anew, as the error says, but never clears x.grad: from the second step on it subtracts a sum of gradients."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    for _ in range(steps):
        loss = f(x)
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
