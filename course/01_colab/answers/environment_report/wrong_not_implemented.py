"""Leaves the stub's error in."""


def environment_report(device):
    raise NotImplementedError
