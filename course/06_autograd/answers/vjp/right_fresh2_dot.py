"""The sum of products as a dot product of two rows."""


class _Product:
    def __init__(self, f):
        self.f = f

    def __call__(self, x, v):
        leaf = x.detach().requires_grad_()
        out = self.f(leaf)
        if out.size() != v.size():
            raise ValueError("shapes differ")
        return torch.autograd.grad(torch.dot(out.reshape(-1), v.reshape(-1)), leaf)[0]


def vjp(f, x, v):
    return _Product(f)(x, v)
