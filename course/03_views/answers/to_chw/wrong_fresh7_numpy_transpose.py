"""A NumPy user: bfloat16 has no NumPy counterpart, so that dtype raises a TypeError."""
import numpy as np


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return torch.from_numpy(np.ascontiguousarray(np.transpose(image.numpy(), (2, 0, 1))))
