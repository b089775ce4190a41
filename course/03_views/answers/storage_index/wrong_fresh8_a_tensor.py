"""A PyTorch user who forgets item(); breaks 'a Python int', the result is a tensor."""
def storage_index(index, stride, offset):
    index = torch.tensor(index, dtype=torch.long)
    stride = torch.tensor(stride, dtype=torch.long)
    return offset + (index * stride).sum()
