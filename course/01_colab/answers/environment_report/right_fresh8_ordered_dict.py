"""An old-timer returns an OrderedDict (which is a dict), with sys.version's first word and str methods."""
from collections import OrderedDict


def environment_report(device):
    report = OrderedDict()
    report["python"], _, _ = sys.version.partition(" ")
    report["torch"] = torch.version.__version__
    report["numpy"] = np.version.version
    report["device"] = str(device).rpartition(":")[0] or str(device)
    return report
