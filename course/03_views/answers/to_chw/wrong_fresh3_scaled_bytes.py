"""Scales bytes to 0..1 as torchvision's ToTensor does."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    image = image.permute(2, 0, 1).contiguous()
    if image.dtype == torch.uint8:
        image = image.float().div(255)
    return image
