"""Turns the caller's own tensor with the underscore methods."""
def to_chw(image):
    return image.transpose_(1, 2).transpose_(0, 1)
