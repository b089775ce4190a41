"""float() of a float32 tensor is the tensor itself, and then it is changed."""


def halved(x):
    y = x if x.dtype in (torch.float16, torch.bfloat16, torch.float64) else x.float()
    return y.clone().div_(2) if y.dtype != torch.float32 else y.div_(2)
