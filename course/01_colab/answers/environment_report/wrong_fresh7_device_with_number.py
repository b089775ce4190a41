"""str(device): for torch.device("cuda", 1) that is "cuda:1", the number included."""
def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "numpy": np.__version__,
        "device": str(device),
    }
