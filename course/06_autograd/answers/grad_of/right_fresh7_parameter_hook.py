"""Copies x into an nn.Parameter and lets a hook catch the gradient; a class with __call__."""
class _GradientAt:
    """The result requires no gradients; x is only read."""

    def __call__(self, f, x):
        own = nn.Parameter(x.detach().clone(memory_format=torch.contiguous_format))
        own.register_hook(self._take)
        f(own).backward()
        return self.__dict__.pop("caught")

    def _take(self, gradient):
        self.caught = gradient.clone()


grad_of = _GradientAt()
