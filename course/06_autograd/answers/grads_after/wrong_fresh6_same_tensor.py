"""Notes the tensor itself, to which the next backward adds."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    grads = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        z = 2 * w**2 + 5
        z.backward()
        grads.append(w.grad)
    return [g.item() for g in grads]
