"""Works on x itself: its flag and its .grad stay behind."""


def grad_of(f, x):
    x.requires_grad_(True)
    f(x).backward()
    return x.grad
