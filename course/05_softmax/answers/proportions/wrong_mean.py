"""Divides by the mean where the sum belongs."""


def proportions(x, dim):
    return x / x.double().mean(dim, keepdim=True).to(torch.result_type(x, 1.0))
