"""Fills a new tensor, one plane after the other."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    result = torch.empty((channels, height, width), dtype=image.dtype, device=image.device)
    for c in range(channels):
        result[c] = image[:, :, c]
    return result
