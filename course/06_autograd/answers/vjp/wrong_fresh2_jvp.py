"""The other product, Jacobian times v, wherever v has the shape of x."""


def vjp(f, x, v):
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    if y.shape == x.shape == v.shape:
        return torch.func.jvp(f, (x,), (v,))[1]
    return torch.autograd.grad(y, mine, grad_outputs=v)[0]
