"""Uses "and" on values, so that the result is a device or a bool."""


def same_place(a, b):
    if a.dtype != b.dtype:
        return False
    return True if a.device.type == "cpu" and b.device.type == "cpu" else a.device == b.device and a.device
