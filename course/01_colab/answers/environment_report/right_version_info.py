"""Joins the numbers of sys.version_info."""


def environment_report(device):
    report = {}
    report["device"] = str(device.type)
    report["python"] = ".".join(map(str, sys.version_info[:3]))
    report["numpy"] = np.version.version
    report["torch"] = torch.version.__version__
    return report
