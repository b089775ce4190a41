"""Takes the first word of sys.version, and loops over the two libraries."""


def environment_report():
    report = dict(python=sys.version.split()[0])
    for library in (torch, np):
        report[library.__name__] = str(library.__version__)
    found = torch.accelerator.current_accelerator(check_available=True)
    report["device"] = "cpu" if found is None else found.type
    return report
