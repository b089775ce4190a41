"""Make an empty image of the new shape and copy plane by plane."""


def to_chw(image):
    height, width, channels = image.shape
    planes = torch.empty(channels, height, width, dtype=image.dtype)
    for c in range(channels):
        planes[c] = image[..., c]
    return planes
