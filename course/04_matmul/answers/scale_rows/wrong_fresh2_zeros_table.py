"""Fills torch.zeros without a dtype, so float64 comes back as float32."""


def scale_rows(x, weights):
    result = torch.zeros(x.shape[0], x.shape[1])
    for i in range(len(x)):
        result[i] = x[i] * weights[i]
    return result
