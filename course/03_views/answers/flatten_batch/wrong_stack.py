"""Flattens each example and stacks them; there is nothing to stack in an empty batch."""


def flatten_batch(x):
    return torch.stack([example.flatten() for example in x])
