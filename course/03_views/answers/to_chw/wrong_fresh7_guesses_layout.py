"""A language model that wants to be robust: an image with 1 or 3 rows is taken for (channels, height, width) already."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    if image.shape[0] in (1, 3) and image.shape[-1] not in (1, 3):
        return image  # channels come first already
    return image.permute(2, 0, 1)
