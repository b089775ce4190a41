"""Multiplies by a float32 tensor of one element: float16 is lifted, rank 0 gets a dim."""


def halved(x):
    """Return a new tensor with half of each element."""
    half = torch.tensor([0.5])
    return x * half
