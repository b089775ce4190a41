"""A user of torch.nn: the module itself is the answer, a callable object."""
flatten_batch = torch.nn.Flatten()
