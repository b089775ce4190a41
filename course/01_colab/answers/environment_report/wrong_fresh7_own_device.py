"""Ignores the argument and reports the device of its own machine."""
def environment_report(device):
    kind = "cuda" if torch.cuda.is_available() else "cpu"
    return dict(
        python=platform.python_version(),
        torch=str(torch.__version__),
        numpy=np.__version__,
        device=kind,
    )
