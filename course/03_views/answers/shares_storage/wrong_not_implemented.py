"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def shares_storage(a, b):
    raise NotImplementedError("shares_storage")
