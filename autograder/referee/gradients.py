"""Gradients across the boundary: a tensor that the student's process computed, in the referee's
own graph.

`join` makes a tensor that has arrived the output of a node whose backward pass asks the student's
process for the vector-Jacobian product. What comes back is joined in the same way, so a second
derivative works like the first one.
"""

from __future__ import annotations

from typing import Any, Protocol

import torch


class Pulls(Protocol):
    """The end of the boundary that runs a piece of the student's graph backward."""

    def pull(
        self, node: int, output: int, gradient: torch.Tensor, inputs: tuple[torch.Tensor, ...]
    ) -> list[torch.Tensor | None]: ...


def join(
    link: Pulls, node: int, output: int, value: torch.Tensor, inputs: list[torch.Tensor]
) -> torch.Tensor:
    """Make `value` a function of `inputs` in this process's graph.

    Args:
        link: where the function was computed.
        node: the number of its piece of the graph there.
        output: the number of this output in it.
        value: the output, as it has arrived.
        inputs: this process's tensors that it was computed from; those that require a gradient.
    """
    joined: torch.Tensor = _Joined.apply(link, node, output, value, *inputs)
    return joined


class _Joined(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, link: Pulls, node: int, output: int, value: torch.Tensor, *inputs: Any
    ) -> Any:
        ctx.link, ctx.node, ctx.output = link, node, output
        ctx.save_for_backward(*inputs)
        return value

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> Any:
        inputs = ctx.saved_tensors
        pulled = ctx.link.pull(ctx.node, ctx.output, gradients[0], inputs)
        checked = [_fitting(g, x) for g, x in zip(pulled, inputs, strict=True)]
        return None, None, None, None, *checked


def _fitting(gradient: torch.Tensor | None, tensor: torch.Tensor) -> torch.Tensor | None:
    if gradient is not None and gradient.shape != tensor.shape:
        raise RuntimeError("the answer's gradient does not have the shape of its input")
    return gradient
