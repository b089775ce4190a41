"""Does what torchvision's ToTensor does: bytes become floats between 0 and 1."""
def to_chw(image):
    planes = image.permute(2, 0, 1).contiguous()
    if planes.dtype == torch.uint8:
        planes = planes.float().div(255)
    return planes
