"""Centres x for faster steps, but with -=, so the caller's x is changed."""
def fit_line(x, y):
    mean = x.mean().item()
    x -= mean
    w, b = torch.zeros((), requires_grad=True), torch.zeros((), requires_grad=True)
    for _ in range(400):
        loss = ((w * x[:, 0] + b - y) ** 2).mean()
        w.grad = b.grad = None
        loss.backward()
        with torch.no_grad():
            w -= 0.05 * w.grad
            b -= 0.05 * b.grad
    return w.item(), b.item() - w.item() * mean
