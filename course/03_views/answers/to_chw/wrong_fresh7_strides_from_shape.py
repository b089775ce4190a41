"""A student of strides who computes them from the shape: wrong for a crop or any other layout with gaps."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    return image.as_strided((channels, height, width), (1, width * channels, channels))
