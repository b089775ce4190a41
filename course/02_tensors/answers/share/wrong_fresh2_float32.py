"""Wants float32 for the network, so all others are copied and change their dtype."""


def share(array):
    return torch.as_tensor(array, dtype=torch.float32)
