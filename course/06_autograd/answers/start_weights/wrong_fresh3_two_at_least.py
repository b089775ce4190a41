"""A 0 always follows first, so n = 1 has two elements."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    numbers = [first, 0.0]
    while len(numbers) < n:
        numbers.append(0.0)
    return torch.tensor(numbers, requires_grad=True)
