"""Picks the elements with indices that count down."""


def backwards(array):
    shared = torch.as_tensor(array)
    return shared[torch.arange(len(array)).sub(len(array) - 1).neg()]
