"""Keeps w outside of the function, so the second call finds old gradients."""


leaf_w = torch.tensor(2.0, requires_grad=True)


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    result = []
    for i in range(n):
        if zero_each_time:
            leaf_w.grad = None
        z = 2 * leaf_w**2 + 5
        z.backward()
        result.append(leaf_w.grad.item())
    return result
