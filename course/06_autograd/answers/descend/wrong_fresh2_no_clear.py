"""The loss anew, but the gradients add up."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    for _ in range(steps):
        loss = f(x)
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
