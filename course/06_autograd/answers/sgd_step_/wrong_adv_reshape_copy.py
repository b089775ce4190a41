"""Works on the flat tensor, which is a copy if the leaf is transposed."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                continue
            flat = p.reshape(-1)
            flat -= lr * p.grad.reshape(-1)
