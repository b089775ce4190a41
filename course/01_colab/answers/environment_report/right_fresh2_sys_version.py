"""Takes the first word of sys.version, and loops over the two libraries."""


def environment_report(device):
    report = dict(python=sys.version.split()[0])
    for library in (torch, np):
        report[library.__name__] = str(library.__version__)
    report["device"] = device.type
    return report
