"""Somebody who saw that torch.squeeze takes a tuple of dims."""
squeeze_only = lambda x, dim: torch.squeeze(x, (dim,))
