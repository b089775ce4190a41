"""permute(1, 2, 0) is the way back, from (C, H, W) to (H, W, C)."""


def to_chw(image):
    return image.permute(1, 2, 0)
