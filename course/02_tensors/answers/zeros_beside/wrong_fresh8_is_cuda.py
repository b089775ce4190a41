"""An outdated tutorial's if x.is_cuda: beside a meta tensor the zeros stay on the CPU."""


def zeros_beside(x, n):
    zeros = torch.zeros(n)
    return zeros.cuda() if x.is_cuda else zeros
