"""A fresh leaf in every round, and a print of the loss now and then."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach().clone()
    for step in range(steps):
        leaf = x.requires_grad_()
        loss = f(leaf)
        if step % 100 == 0:
            print(step, loss.item())
        loss.backward()
        x = torch.sub(leaf.detach(), leaf.grad, alpha=lr)
    return x.detach()
