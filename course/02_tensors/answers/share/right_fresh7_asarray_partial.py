"""torch.asarray with copy=False, as a partial: an error if it could not share."""
import functools

share = functools.partial(torch.asarray, copy=False)
