"""The layer of torch.nn for it."""

flatten_batch = torch.nn.Flatten()
