"""The legacy constructor shares float32 only."""


def share(array):
    return torch.FloatTensor(array)
