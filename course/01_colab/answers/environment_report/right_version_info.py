"""Joins the numbers of sys.version_info."""


def environment_report():
    report = {}
    report["device"] = "cpu"
    if torch.accelerator.is_available():
        report["device"] = str(torch.accelerator.current_accelerator().type)
    report["python"] = ".".join(map(str, sys.version_info[:3]))
    report["numpy"] = np.version.version
    report["torch"] = torch.version.__version__
    return report
