"""x.clone().view(-1) keeps the strides of a transposed x, and view then fails."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    point = x.clone()
    flat = point.view(-1)
    gradient = torch.zeros(flat.shape, dtype=torch.float64)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + h
        high = f(point)
        flat[i] = old - h
        gradient[i] = (high - f(point)) / (2 * h)
        flat[i] = old
    return gradient.reshape(x.shape)
