"""A PyTorch user: int64 tensors, which are exact here, and .item() at the end."""
def storage_index(index, stride, offset):
    steps = torch.tensor([*index], dtype=torch.int64) * torch.tensor([*stride], dtype=torch.int64)
    return steps.sum().item() + offset
