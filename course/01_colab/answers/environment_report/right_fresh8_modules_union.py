"""Goes over the modules in a comprehension whose names are the keys, and joins two dicts with |."""


def environment_report(device):
    versions = {module.__name__: str(module.__version__) for module in (torch, np)}
    return versions | {"python": platform.python_version(), "device": device.type}
