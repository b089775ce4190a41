"""A stack of one, of which it returns the only element: a view of fresh memory."""
from copy import deepcopy


def copy(array):
    again = deepcopy(array)
    (only,) = torch.stack([torch.asarray(again)])
    return only
