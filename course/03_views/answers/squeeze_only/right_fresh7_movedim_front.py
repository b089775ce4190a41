"""A student who brings the dim to the front, looks at its length and takes element 0."""


def squeeze_only(x: torch.Tensor, dim: int) -> torch.Tensor:
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    front = x.movedim(dim, 0)
    return front[0] if len(front) == 1 else x.detach()
