"""Takes empty memory like x and fills it in place."""


def constant_like(x: torch.Tensor, value: float) -> torch.Tensor:
    result = torch.empty(x.size(), dtype=x.dtype, device=x.device)
    result.fill_(value)
    return result
