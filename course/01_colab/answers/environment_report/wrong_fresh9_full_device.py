"""A beginner who writes str(device): breaks ""cuda" without the number that a GPU may have" (cuda:0)."""
def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": str(device),
    }
