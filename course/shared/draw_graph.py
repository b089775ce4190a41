"""Pictures of the graph that autograd records, for results of shape ().

Functions are boxes. A tensor runs along an arrow from the function that made it to the one that
takes it, and its gradient comes back along the dashed arrow below. Everything is read from the
recorded graph; the gradients are those of a real backward pass. Each figure brings a white
background of its own, so that it can be read on a dark page too.
"""

import math

import matplotlib.pyplot as plt
import torch

_STEP = 2.5  # from column to column


def draw_graph(names, title=""):
    """Draw the graph behind the last tensor of {"name": tensor}, with the names of the others."""
    *_, (end, result) = names.items()
    inputs = _inputs(result.grad_fn)
    shares = _gradients(result, inputs)
    called = {_node(tensor, inputs): (name, tensor.item()) for name, tensor in names.items()}
    taken = [source for sources in inputs.values() for source in sources]
    places = _places(inputs)
    width = max(x for x, _ in places.values()) + _STEP
    places[None] = (width, 0.0)  # where the result comes out
    tall = max(abs(y) for _, y in places.values())
    with plt.style.context("default"):
        high = 0.75 + tall
        _, axes = plt.subplots(figsize=(0.8 * (width + 1.3), 1.8 * high), layout="constrained")
        axes.set(xlim=(-0.75, width + 0.55), ylim=(-high, high))
        axes.set_title(title, loc="left", family="monospace", fontsize=11)
        axes.axis("off")
        for node, sources in inputs.items():
            for source, share in zip(sources, shares[node]):
                name, value = called.get(source, ("", None))
                ends, is_share = (places[source], places[node]), taken.count(source) > 1
                _arrows(axes, *ends, name, value, share, end, is_share)
        _arrows(axes, places[result.grad_fn], places[None], end, result.item(), 1.0, end)
        for node, place in places.items():
            if node is not None:
                _box(axes, place, node, called, shares)
        axes.text(*places[None], end, ha="center", va="center", weight="bold", fontsize=13)
        plt.show()


def _inputs(end):
    """{function: the functions and leaves that it takes its tensors from}, leaves included."""
    found, waiting = {}, [end]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found[node] = [source for source, _ in node.next_functions if source is not None]
            waiting += found[node]
    return found


def _gradients(result, inputs):
    """{function: the gradient that it sends to each of its inputs}, from a real backward pass."""
    sent = {node: [] for node in inputs}

    def note(node):
        def hook(to_inputs, _):
            sent[node] = [gradient.item() for gradient in to_inputs if gradient is not None]

        return hook

    hooks = [node.register_hook(note(node)) for node in inputs if not _is_leaf(node)]
    leaves = [node.variable for node in inputs if _is_leaf(node)]
    totals = torch.autograd.grad(result, leaves, retain_graph=True)
    for hook in hooks:
        hook.remove()
    for leaf, total in zip([node for node in inputs if _is_leaf(node)], totals):
        sent[leaf] = [total.item()]
    return sent


def _is_leaf(node):
    return hasattr(node, "variable")


def _node(tensor, inputs):
    """The node that stands for a tensor: the function that made it, or that of a leaf."""
    if tensor.grad_fn is not None:
        return tensor.grad_fn
    return next((n for n in inputs if _is_leaf(n) and n.variable is tensor), None)


def _places(inputs):
    """The place of each node: its column is its longest way from a leaf."""

    def column(node):
        return 1 + max((column(source) for source in inputs[node]), default=-1)

    columns = {}
    for node in reversed(list(inputs)):
        columns.setdefault(column(node), []).append(node)
    return {
        node: (_STEP * x, 2.1 * ((len(nodes) - 1) / 2 - i))
        for x, nodes in columns.items()
        for i, node in enumerate(nodes)
    }


def _box(axes, place, node, called, shares):
    leaf = _is_leaf(node)
    name = called.get(node, ("", None))[0]
    text = f"leaf {name}" if leaf else node.name().removesuffix("0").removesuffix("Backward")
    style = "round,pad=0.45" if leaf else "square,pad=0.45"
    color = "#cfe3f5" if leaf else "#e4e4e4"
    box = {"boxstyle": style, "facecolor": color, "edgecolor": "black"}
    axes.text(*place, text, ha="center", va="center", bbox=box, fontsize=11)
    if leaf:
        below = (place[0], place[1] - 0.55)
        text = f"{name}.grad: {shares[node][0]:+g}"
        axes.text(*below, text, ha="center", va="center", color="#b00020", fontsize=10)


def _arrows(axes, start, stop, name, value, share, end, is_share=False):
    """The tensor's arrow with its value above, the gradient's below."""
    (x0, y0), (x1, y1) = start, stop
    apart = 0.2 * ((y1 > y0) - (y1 < y0))  # arrows that meet in one box stay clear of each other
    x0, x1, y0, y1 = x0 + 0.58, x1 - 0.5, y0 + apart, y1 - apart
    lift, middle = 0.07, ((x0 + x1) / 2, (y0 + y1) / 2)
    forth = {"arrowstyle": "-|>", "color": "black", "lw": 1.6}
    back = {"arrowstyle": "-|>", "color": "#b00020", "lw": 1.6, "linestyle": "--"}
    axes.annotate("", (x1, y1 + lift), (x0, y0 + lift), arrowprops=forth)
    axes.annotate("", (x0, y0 - lift), (x1, y1 - lift), arrowprops=back)
    angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
    along = {"rotation": angle, "rotation_mode": "anchor", "transform_rotates_text": True}
    along |= {"ha": "center", "fontsize": 11}
    text = "" if value is None else f"{name} = {value:g}"
    axes.text(middle[0], middle[1] + 0.15, text, va="bottom", **along)
    text = f"d{end}/d{name} = {share:g}" if name and not is_share else f"share: {share:g}"
    axes.text(middle[0], middle[1] - 0.15, text, va="top", color="#b00020", **along)
