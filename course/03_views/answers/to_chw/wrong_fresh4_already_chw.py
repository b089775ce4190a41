"""Takes an image whose first size is 1 or 3 for one that is turned already."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    if image.ndim != 3:
        raise ValueError("expected an image of three dims")
    if image.shape[0] in (1, 3):
        return image  # channels are first already
    return image.permute(2, 0, 1)
