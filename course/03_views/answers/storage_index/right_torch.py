"""A dot product of two short integer tensors."""


def storage_index(index, stride, offset):
    steps = torch.tensor(index, dtype=torch.int64) * torch.tensor(stride, dtype=torch.int64)
    return offset + int(steps.sum())
