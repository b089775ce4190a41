"""A generator that runs it, made into a list."""


def _noted(n, clear):
    w = torch.full((), 2.0, dtype=torch.float64).requires_grad_()
    for _ in range(n):
        w.grad = None if clear else w.grad
        torch.autograd.backward(2 * w * w + 5)
        yield float(w.grad)


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    return list(_noted(n, zero_each_time))
