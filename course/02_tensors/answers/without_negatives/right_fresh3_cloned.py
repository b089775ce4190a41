"""Writes zeros into a clone through a mask."""


def without_negatives(x: torch.Tensor) -> torch.Tensor:
    result = x.clone()
    result[result < 0] = 0
    return result
