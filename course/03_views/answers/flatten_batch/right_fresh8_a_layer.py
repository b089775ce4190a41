"""Somebody who thinks in layers: an instance of nn.Flatten is a function, too."""
flatten_batch = torch.nn.Flatten(start_dim=1, end_dim=-1)
