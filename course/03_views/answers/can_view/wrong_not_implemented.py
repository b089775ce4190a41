"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def can_view(x, shape):
    raise NotImplementedError("can_view")
