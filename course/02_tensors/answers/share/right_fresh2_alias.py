"""The name is enough; no function of one's own is needed."""

share = torch.from_numpy
