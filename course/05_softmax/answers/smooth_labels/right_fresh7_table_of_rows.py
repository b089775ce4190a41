"""Makes the n possible rows once as a table in NumPy, and picks from it; the conversion to float32 comes last."""
import numpy as np


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    table = (1 - eps) * np.identity(n) + eps / n
    return torch.from_numpy(table[labels.numpy()].astype(np.float32))
