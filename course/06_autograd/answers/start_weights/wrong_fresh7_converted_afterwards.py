"""Asks for gradients first and converts with .float() afterwards: that is a recorded operation, and the result no leaf."""
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    numbers = [first] + [0.0] * (n - 1)
    return torch.tensor(numbers, dtype=torch.float64, requires_grad=True).float()
