"""A language model that tidies up with contiguous(): for a transposed x the result is a copy, it does not share memory."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    return x.squeeze(dim).contiguous()
