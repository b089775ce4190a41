"""FloatTensor of a list: old-fashioned, and float32."""


def first_tensor():
    return torch.FloatTensor([[0, 1, 2], [3, 4, 5]])
