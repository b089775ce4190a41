"""One output after the other, stacked along a new last dim."""


def linear(x, weight, bias=None):
    outputs = []
    for o in range(weight.shape[0]):
        value = (x * weight[o]).sum(-1)
        if bias is not None:
            value = value + bias[o]
        outputs.append(value)
    return torch.stack(outputs, dim=-1)
