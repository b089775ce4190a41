"""An einsum fan: letters say everything, and one operand is only permuted."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return torch.einsum("hwc->chw", image)
