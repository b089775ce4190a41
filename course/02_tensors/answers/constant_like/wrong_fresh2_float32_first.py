"""Makes a tensor of the value first, which rounds 0.1 to float32 even for a float64 x."""


def constant_like(x, value):
    return torch.tensor(value, device=x.device).to(x.dtype).expand(x.shape).clone()
