"""A dot product in int64, then item()."""
def storage_index(index, stride, offset):
    steps = torch.tensor(index, dtype=torch.int64) * torch.tensor(stride, dtype=torch.int64)
    return steps.sum().item() + offset
