"""Takes three channels for granted."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    red = image[:, :, 0]
    green = image[:, :, 1]
    blue = image[:, :, 2]
    return torch.stack([red, green, blue])
