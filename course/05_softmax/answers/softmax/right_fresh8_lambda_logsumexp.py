"""A fan of one-liners: the allowed torch.logsumexp, as a lambda."""
softmax = lambda x, dim: torch.exp(x - torch.logsumexp(x, dim=dim, keepdim=True))  # noqa: E731
