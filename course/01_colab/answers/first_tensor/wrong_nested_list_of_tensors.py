"""Two tensors in a list are no tensor of two rows."""


def first_tensor():
    return [torch.tensor([0.0, 1.0, 2.0]), torch.tensor([3.0, 4.0, 5.0])]
