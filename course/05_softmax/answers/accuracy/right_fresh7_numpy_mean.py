"""NumPy's argmax, ravel and mean; the NumPy float64 becomes a float64 tensor of shape ()."""
import numpy as np


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    return torch.as_tensor(np.mean(logits.numpy().argmax(axis=1) == labels.numpy().ravel()))
