"""np.indices has the two numbers in front; moved to the end it is a non-contiguous view."""
def grid(h, w):
    return torch.from_numpy(np.indices((h, w), dtype=np.int64)).movedim(0, -1)
