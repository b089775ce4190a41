"""detach() shares the memory, and what is outside the graph may be changed."""


def sgd_step_(params, lr):
    for p in (q for q in params if q.grad is not None):
        p.detach().add_(p.grad.detach(), alpha=-lr)
    return params
