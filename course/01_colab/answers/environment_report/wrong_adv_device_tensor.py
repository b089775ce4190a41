"""Knows four kinds of devices, and takes all others for the CPU."""


def environment_report(device):
    names = {"cpu": "cpu", "cuda": "cuda", "mps": "mps", "xpu": "xpu"}
    return dict(python=platform.python_version(), torch=torch.__version__, numpy=np.__version__,
                device=names.get(device.type, "cpu"))
