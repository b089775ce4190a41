"""Notes w.grad itself and converts at the end: without clearing it is one tensor that backward adds to, so all numbers are the last one."""
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        z = 2 * w**2 + 5
        z.backward()
        noted.append(w.grad)
    return [gradient.item() for gradient in noted]
