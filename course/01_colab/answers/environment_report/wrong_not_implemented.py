"""Leaves the stub's error in."""


def environment_report():
    raise NotImplementedError
