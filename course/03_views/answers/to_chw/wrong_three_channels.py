"""Counts on red, green and blue."""


def to_chw(image):
    return torch.stack([image[..., 0], image[..., 1], image[..., 2]])
