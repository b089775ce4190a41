"""A reader of an old tutorial who asks torch.cuda and not `device`: breaks "the type of `device`" (torch.device("mps") gives cpu)."""
def environment_report(device):
    return {
        "python": ".".join(map(str, sys.version_info[:3])),
        "torch": str(torch.__version__),
        "numpy": str(np.__version__),
        "device": "cuda" if torch.cuda.is_available() else "cpu",
    }
