"""Makes the leaf a default argument, which is one for all calls: w.grad is not None at the start of the second call."""
def grads_after(n, zero_each_time, w=torch.tensor(2.0, requires_grad=True)):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
    return noted
