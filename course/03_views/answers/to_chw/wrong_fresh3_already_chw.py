"""Takes an image with 1, 3 or 4 rows for one that is turned already."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    if image.shape[0] in (1, 3, 4) and image.shape[2] not in (1, 3, 4):
        return image  # is (channels, height, width) already
    return image.permute(2, 0, 1)
