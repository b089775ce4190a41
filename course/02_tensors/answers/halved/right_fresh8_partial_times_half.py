"""A functional programmer: times one half, argument by keyword."""
from functools import partial

halved = partial(torch.mul, other=0.5)
halved.__doc__ = "Return a new tensor with half of each element."
