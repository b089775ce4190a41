"""A functional fan: torch.asarray with copy=False as a partial, which is no def at all."""

from functools import partial

share = partial(torch.asarray, copy=False)
