"""The legacy constructor copies most dtypes, into float32, and shares float32."""


def copy(array):
    return torch.FloatTensor(array)
