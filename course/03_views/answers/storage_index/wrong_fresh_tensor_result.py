"""Returns a 0-d tensor instead of an int (and a float for no axes)."""
def storage_index(index, stride, offset):
    return (torch.tensor(index) * torch.tensor(stride)).sum() + offset
