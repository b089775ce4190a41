"""Swaps twice, and makes the result contiguous."""
def to_chw(image):
    turned = image.transpose(0, 2)  # (c, w, h)
    return turned.transpose(1, 2).contiguous()
