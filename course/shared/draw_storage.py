"""Pictures of the storage behind tensors: one strip of boxes per tensor, its elements over it.

Each figure brings a white background of its own, so that it can be read on a dark page too.
"""

from itertools import product

import matplotlib.pyplot as plt


def draw_storage(tensors):
    """Draw one strip of memory for each entry of {"name": tensor}.

    A box is one number in memory, its place written below it. Over it stand the indices under which
    the tensor reaches it, the first row in the lightest shade. A white box is never reached.
    """
    places = {name: _places(tensor) for name, tensor in tensors.items()}
    heights = [1.6 + 0.3 * max(map(len, found.values()), default=1) for found in places.values()]
    longest = max(_memory(tensor).numel() for tensor in tensors.values())
    size = (max(7, 0.62 * longest), 0.62 * sum(heights))
    with plt.style.context("default"):
        _, grid = plt.subplots(
            len(tensors),
            1,
            figsize=size,
            height_ratios=heights,
            squeeze=False,
            layout="constrained",
        )
        for axes, (name, tensor), height in zip(grid[:, 0], tensors.items(), heights):
            axes.set(xlim=(-0.1, longest + 0.1), ylim=(-0.45, height - 0.45))
            axes.axis("off")
            _draw_strip(axes, tensor, places[name])
            title = axes.text(
                0, height - 0.65, name, va="center", weight="bold", family="monospace"
            )
            facts = f"shape {tuple(tensor.shape)}   stride {tensor.stride()}   offset {tensor.storage_offset()}"
            axes.annotate(facts, (1, 0.5), (15, 0), title, textcoords="offset points", va="center")
        plt.show()


def _draw_strip(axes, tensor, places):
    """Draw the boxes of one storage, and over each the indices that lead there."""
    rows = tensor.shape[0] if tensor.ndim else 1
    for place, number in enumerate(_memory(tensor).tolist()):
        indices = places.get(place, [])
        shade = 0.12 + 0.4 * (sum(indices[0][:1]) / max(rows - 1, 1)) if indices else 0
        color = plt.cm.Blues(shade) if indices else "white"
        axes.add_patch(plt.Rectangle((place, 0), 1, 0.6, facecolor=color, edgecolor="black"))
        axes.text(place + 0.5, 0.3, f"{number:g}", ha="center", va="center")
        axes.text(place + 0.5, -0.25, place, ha="center", va="center", fontsize=8, color="0.35")
        for level, index in enumerate(indices):
            label = ",".join(map(str, index)) or "()"
            axes.text(place + 0.5, 0.78 + 0.3 * level, label, ha="center", va="center", fontsize=9)


def _memory(tensor):
    """All numbers of the storage behind a tensor, in the order in which they lie there."""
    count = tensor.untyped_storage().nbytes() // tensor.element_size()
    return tensor.detach().as_strided((count,), (1,), 0)


def _places(tensor):
    """{place in the storage: the indices of the tensor that lead there}."""
    found = {}
    for index in product(*map(range, tensor.shape)):
        place = tensor.storage_offset() + sum(i * step for i, step in zip(index, tensor.stride()))
        found.setdefault(place, []).append(index)
    return found
