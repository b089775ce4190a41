"""Turns bytes into numbers from 0 to 1 on the way, as torchvision's ToTensor does."""


def to_chw(image):
    return image.permute(2, 0, 1).float() / 255
