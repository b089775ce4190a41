"""A model asked for robust code leaves 'channels first' input alone; breaks images of 1 or 3 rows with another number of channels."""
def to_chw(image):
    """Convert HWC to CHW; images that already are CHW are returned as they are."""
    if image.ndim != 3:
        raise ValueError(f"expected 3 dims, got {image.ndim}")
    if image.shape[0] in (1, 3) and image.shape[2] not in (1, 3):
        return image
    return image.permute(2, 0, 1)
