"""Fills a tensor of torch.zeros, which is float32 whatever the image is."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    result = torch.zeros(channels, height, width)
    for c in range(channels):
        result[c] = image[:, :, c]
    return result
