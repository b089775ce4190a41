"""Builds nested lists, which lose the width when there are no rows."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    planes = [
        [[image[i, j, c].item() for j in range(width)] for i in range(height)]
        for c in range(channels)
    ]
    return torch.tensor(planes, dtype=image.dtype)
