"""Goes through the elements one by one, over-carefully."""


def between(x: torch.Tensor, low: float, high: float) -> torch.Tensor:
    if not isinstance(x, torch.Tensor):
        raise TypeError("x must be a tensor")
    if low > high or x.numel() == 0:
        return torch.empty(0, dtype=x.dtype)
    kept = []
    for element in x.flatten():
        if bool(element >= low) and bool(element <= high):
            kept.append(element)
    return torch.stack(kept) if kept else torch.empty(0, dtype=x.dtype)
