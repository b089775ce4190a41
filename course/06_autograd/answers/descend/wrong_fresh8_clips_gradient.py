"""A language model adds gradient clipping 'for stability': steep places give other steps than lr times the gradient."""
def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        torch.nn.utils.clip_grad_norm_([x], max_norm=10.0)
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
