"""Looks the two libraries up in sys.modules and cuts the device's text at the colon; other order of the keys."""
def environment_report(device):
    kind, _, _ = str(device).partition(":")
    report = {"device": kind}
    for name in ("numpy", "torch"):
        report[name] = str(sys.modules[name].__version__)
    report["python"], *_ = sys.version.split()
    return report
