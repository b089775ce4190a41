"""Goes through a list of the middle, which forgets the second dim of a shape such as (0, 3)."""


def grad_at_middle(g, f, x):
    h = torch.tensor(g(x).tolist(), dtype=x.dtype, requires_grad=True)
    f(h).backward()
    return h.grad
