"""An object-minded student makes the function an instance of a class; the tensor comes from cumsum."""


class _FirstTensor:
    """Something callable."""

    shape = (2, 3)

    def __call__(self) -> torch.Tensor:
        return torch.ones(6).cumsum(dim=0).sub_(1).view(*self.shape)


first_tensor = _FirstTensor()
