"""A language model asked for "elegant" code: one way for both libraries through as_tensor, then torch.Size.numel()."""


def describe(x):
    t = torch.as_tensor(x).detach()
    return t.dim(), t.size(), t.size().numel()
