"""Drops the channel dim of a grey image."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    result = image.permute(2, 0, 1)
    if result.shape[0] == 1:
        result = result.squeeze(0)
    return result
