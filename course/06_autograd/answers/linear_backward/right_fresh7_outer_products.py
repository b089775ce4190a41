"""Adds an outer product for each example into fresh zeros, so an empty batch needs no special case; dx through F.linear."""
def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dw, db = torch.zeros_like(w), w.new_zeros(len(w))
    for example, arriving in zip(x, grad_out):
        dw += torch.outer(arriving, example)
        db += arriving
    return nn.functional.linear(grad_out, w.T), dw, db
