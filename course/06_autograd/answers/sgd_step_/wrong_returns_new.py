"""Out of place: a list of new tensors comes back."""


def sgd_step_(params, lr):
    with torch.no_grad():
        return [p - lr * p.grad if p.grad is not None else p for p in params]
