"""Collects one plane for each channel and stacks them."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    planes = [image[:, :, c] for c in range(image.shape[2])]
    return torch.stack(planes)
