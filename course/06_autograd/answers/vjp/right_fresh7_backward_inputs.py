"""backward with gradient= and inputs=, and the .grad of a leaf that shares memory with x but nothing else."""
def vjp(f: "callable", x: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the sum of v * f(x) with respect to x."""
    leaf = x.detach().requires_grad_(True)
    f(leaf).backward(gradient=v, inputs=[leaf])
    gradient, leaf.grad = leaf.grad, None
    return gradient
