"""A dataclass turned into a dict, and a regular expression for Python's version."""
from dataclasses import asdict, dataclass, field


@dataclass
class _Report:
    device: str
    python: str = field(default_factory=lambda: re.match(r"\S+", sys.version)[0])
    torch: str = field(default_factory=lambda: str(torch.version.__version__))
    numpy: str = field(default_factory=lambda: np.version.version)


def environment_report(device):
    return asdict(_Report(device.type))
