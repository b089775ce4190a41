"""Makes a new float32 tensor out of the numbers."""


def grad_of(f, x):
    own = torch.tensor(x.tolist(), requires_grad=True)
    f(own).backward()
    return own.grad
