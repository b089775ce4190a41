"""NumPy knows: but it looks at overlap, not at the storage (and knows no bfloat16)."""
import numpy as np


def shares_storage(a, b):
    return bool(np.may_share_memory(a.detach().numpy(), b.detach().numpy()))
