"""From NumPy floats, forgetting that those are float64."""


def first_tensor():
    return torch.from_numpy(np.arange(6.0).reshape(2, 3))
