"""A helper generator at the cell's top, type hints, an index loop."""


from collections.abc import Callable, Iterator


def _run(steps: list[Callable], x: torch.Tensor) -> Iterator[torch.Tensor]:
    current = x
    for i in range(len(steps)):
        current = steps[i](current)
        yield current


def values_midway(steps: list[Callable], x: torch.Tensor) -> list[torch.Tensor]:
    """Return what each step gives, the first applied to x, each other to the result before."""
    return list(_run(steps, x))
