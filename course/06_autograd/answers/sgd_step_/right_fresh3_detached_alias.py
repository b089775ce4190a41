"""add_ on a detached tensor, which shares the memory."""


def sgd_step_(params: list[torch.Tensor], lr: float) -> None:
    """Subtract lr times its gradient from each tensor, in place."""
    for tensor in params:
        gradient = tensor.grad
        if gradient is not None:
            alias = tensor.detach()
            alias.add_(gradient.detach(), alpha=-lr)
