"""dict(zip(...)) over a lazy map, with platform's version and an f-string; torch's own str subclass is left as it is."""


def environment_report(device: torch.device, *, keys=("python", "torch", "numpy", "device")):
    *versions, place = platform.python_version(), torch.__version__, np.__version__, f"{device.type}"
    return dict(zip(keys, (*versions, place), strict=True))
