"""Recursion with a keyword-only leaf that is made afresh in every outer call."""
def grads_after(n, zero_each_time, *, w=None):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    if not n:
        return []
    if w is None:
        w = torch.tensor(2.0, requires_grad=True)
    if zero_each_time:
        w.grad = None
    (5 + 2 * w * w).backward()
    return [float(w.grad)] + grads_after(n - 1, zero_each_time, w=w)
