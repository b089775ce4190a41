"""Two kinds of buffer, for floats and for integers, none for complex numbers."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    kind = torch.float64 if image.is_floating_point() else torch.int64
    planes = torch.zeros(channels, height, width, dtype=kind)
    for c in range(channels):
        planes[c] = image[:, :, c]
    return planes.to(image.dtype)
