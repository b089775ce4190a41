"""Notes the tensor w.grad and makes numbers at the end: without clearing all entries show the last value."""
def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        z = 2 * w**2 + 5
        z.backward()
        noted.append(w.grad)
    return [gradient.item() for gradient in noted]
