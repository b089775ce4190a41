"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def smooth_labels(labels, n, eps):
    raise NotImplementedError("smooth_labels")
