"""Goes through NumPy, bfloat16 by way of float32."""

import numpy as np


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    if image.dtype == torch.bfloat16:
        return to_chw(image.float()).to(torch.bfloat16)
    return torch.from_numpy(np.ascontiguousarray(image.numpy().transpose(2, 0, 1)))
