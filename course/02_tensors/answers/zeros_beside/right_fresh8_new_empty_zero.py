"""A method of x with its dtype overridden, zeroed in place."""


def zeros_beside(x, n):
    return x.new_empty((n,), dtype=torch.float32, requires_grad=False).zero_()
