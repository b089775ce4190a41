"""Somebody who thinks in torch.func: the identity, mapped over the last dim and given back in front."""
from functools import partial

to_chw = partial(torch.func.vmap(lambda plane: plane.clone(), in_dims=2, out_dims=0))
