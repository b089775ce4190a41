"""An OrderedDict (a dict) built with zip, the Python version joined from version_info."""
from collections import OrderedDict


def environment_report(device):
    keys = "python", "torch", "numpy", "device"
    python = ".".join(map(str, sys.version_info[:3]))
    return OrderedDict(zip(keys, (python, f"{torch.__version__}", f"{np.__version__}", f"{device.type}")))
