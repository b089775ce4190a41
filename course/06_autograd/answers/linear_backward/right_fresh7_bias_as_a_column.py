"""Appends a column of ones to x, so that db is the last column of one product; results are slices (views) of it."""
def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    n, i = x.shape
    extended = torch.cat([x, x.new_ones(n, 1)], dim=1)
    both = torch.tensordot(grad_out, extended, dims=([0], [0]))
    return grad_out.matmul(w), both[:, :i], both[:, i]
