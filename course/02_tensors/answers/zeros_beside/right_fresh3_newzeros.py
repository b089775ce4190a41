"""new_zeros with a dtype of its own."""


def zeros_beside(x: torch.Tensor, n: int) -> torch.Tensor:
    return x.new_zeros((n,), dtype=torch.float)
