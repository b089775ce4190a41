"""A floating copy, then in place."""


def halved(x):
    y = x.clone() if x.is_floating_point() else x.to(torch.float32)
    return y.div_(2)
