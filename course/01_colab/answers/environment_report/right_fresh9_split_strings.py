"""A student who cuts strings: sys.version up to the blank, the device's text up to the colon; built up with setdefault."""
def environment_report(device):
    report = {}
    report.setdefault("python", sys.version.partition(" ")[0])
    for name in ("torch", "numpy"):
        report.setdefault(name, f"{sys.modules[name].__version__}")
    report["device"], *_ = str(device).split(":")
    return report
