"""Cuts torch's version at the plus sign: '+cpu' is lost (bullet: all that __version__ says)."""


def environment_report(device):
    return dict(
        python=platform.python_version(),
        torch=torch.__version__.split("+")[0],
        numpy=np.__version__,
        device=device.type,
    )
