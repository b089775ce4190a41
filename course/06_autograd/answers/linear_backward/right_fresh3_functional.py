"""nn.functional.linear and broadcast products with sums."""


def linear_backward(x: torch.Tensor, w: torch.Tensor, grad_out: torch.Tensor):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    if x.shape[1] != w.shape[1] or grad_out.shape != (x.shape[0], w.shape[0]):
        raise ValueError("the shapes do not go together")
    gradient_x = nn.functional.linear(grad_out, w.t())
    gradient_w = (grad_out[:, :, None] * x[:, None, :]).sum(dim=0)
    gradient_b = torch.sum(grad_out, dim=0)
    return gradient_x, gradient_w, gradient_b
