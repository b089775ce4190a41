"""An outdated-tutorial reader under no_grad: memory first, then fill_ in place."""


@torch.no_grad()
def constant_like(x: torch.Tensor, value: bool | int | float) -> torch.Tensor:
    """Return a tensor like x in shape, dtype and device, filled with value."""
    (result := x.new_empty(x.size())).fill_(value)
    return result
