"""Goes through Python numbers, which loses the dtype and empty sizes."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    result = []
    for c in range(channels):
        plane = [[image[i, j, c].item() for j in range(width)] for i in range(height)]
        result.append(plane)
    return torch.tensor(result)
