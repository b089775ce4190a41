"""NumPy's equal.outer for the rows and a TypeError, one of the four errors allowed, where a row has no 1."""
import numpy as np


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    hits = np.equal.outer(labels.numpy(), np.arange(num_classes))
    if np.count_nonzero(hits) < labels.numel():
        raise TypeError(f"there are labels that are none of the {num_classes} classes")
    return torch.from_numpy(np.asarray(hits).astype(np.int64))
