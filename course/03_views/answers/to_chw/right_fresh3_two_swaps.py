"""Two swaps of neighbouring dims, with checks before."""


def to_chw(image: torch.Tensor) -> torch.Tensor:
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    if image.ndim != 3:
        raise ValueError(f"expected three dims, got {image.ndim}")
    step_one = image.swapaxes(1, 2)  # height, channels, width
    step_two = step_one.swapaxes(0, 1)  # channels, height, width
    return step_two.contiguous()
