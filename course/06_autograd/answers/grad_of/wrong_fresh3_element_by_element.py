"""Stacks the slopes of single elements, which fails for size 0."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    base = x.detach().clone()
    slopes = []
    for i in range(base.numel()):
        one = base.reshape(-1)[i].clone().requires_grad_()
        flat = torch.cat([base.reshape(-1)[:i], one[None], base.reshape(-1)[i + 1 :]])
        slopes += torch.autograd.grad(f(flat.reshape(base.shape)), one, allow_unused=True)
    slopes = [torch.zeros((), dtype=x.dtype) if s is None else s for s in slopes]
    return torch.stack(slopes).reshape(x.shape)
