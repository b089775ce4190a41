"""Picks each channel's plane and stacks them, a copy."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    planes = []
    for c in range(image.shape[2]):
        planes.append(image[:, :, c])
    return torch.stack(planes, dim=0)
