"""add_ with alpha, under the decorator."""


@torch.no_grad()
def sgd_step_(params, lr):
    for p in filter(lambda q: q.grad is not None, params):
        p.add_(p.grad, alpha=-lr)
    return params
