"""as_strided with the strides that a fresh image would have."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    h, w, c = image.shape
    return image.as_strided((c, h, w), (1, w * c, c))
