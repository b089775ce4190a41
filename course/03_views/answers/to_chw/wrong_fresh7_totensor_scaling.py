"""A torchvision user who rebuilds ToTensor: bytes become floats between 0 and 1, though any dtype is to stay."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    planes = image.permute(2, 0, 1)
    if planes.dtype == torch.uint8:
        planes = planes.float() / 255
    return planes.contiguous()
