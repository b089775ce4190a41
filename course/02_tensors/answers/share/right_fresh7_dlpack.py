"""Uses the exchange protocol DLPack instead of from_numpy."""
def share(array):
    return torch.from_dlpack(array)
