"""NumPy's mean of bools, and back into a tensor."""

import numpy as np


def accuracy(logits, labels):
    guesses = logits.detach().double().numpy().argmax(axis=1)
    return torch.tensor(np.mean(guesses == labels.numpy().ravel()), dtype=torch.float32)
