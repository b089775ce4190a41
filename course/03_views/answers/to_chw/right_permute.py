"""Name the old axes in their new order."""


def to_chw(image):
    return image.permute(2, 0, 1)
