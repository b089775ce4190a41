"""One pair of brackets too many."""


def first_tensor():
    return torch.tensor([[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]])
