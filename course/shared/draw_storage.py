"""Pictures of the storage behind tensors: one strip of boxes per tensor, its elements over it.

Each figure brings a white background of its own, so that it can be read on a dark page too, and is at
most 9 inches wide, so that it can be read on a small screen.
"""

from itertools import product

import matplotlib.pyplot as plt


def draw_storage(tensors):
    """Draw one strip of memory for each entry of {"name": tensor}.

    A box is one number in memory, its place written below it. Over it stand the indices under
    which the tensor reaches it; the shade shows the first index. A white box is never reached.
    """
    places = [_places(tensor) for tensor in tensors.values()]
    heights = [1.75 + 0.3 * max(map(len, found.values()), default=1) for found in places]
    longest = max(len(_memory(tensor)) for tensor in tensors.values())
    box = min(0.62, 9 / longest)
    with plt.style.context("default"):
        size = (max(7, box * longest), 0.62 * sum(heights))
        _, axes = plt.subplots(figsize=size, layout="constrained")
        axes.set(xlim=(-0.1, size[0] / box + 0.1), ylim=(-sum(heights), 0))
        axes.axis("off")
        bottom, bold = 0, {"weight": "bold", "family": "monospace"}
        for (name, tensor), found, height in zip(tensors.items(), places, heights):
            bottom -= height
            facts = f"shape {tuple(tensor.shape)}   stride {tensor.stride()}"
            facts += f"   offset {tensor.storage_offset()}"
            title = axes.text(0, bottom + height - 0.4, name, **bold)
            right = {"xycoords": title, "textcoords": "offset points", "va": "center"}
            axes.annotate(facts, (1, 0.5), (15, 0), **right)
            _draw_strip(axes, bottom + 0.45, tensor, found)
        plt.show()


def _draw_strip(axes, y, tensor, places):
    """Draw the boxes of one storage, and over each the indices that lead there."""
    rows = tensor.shape[0] if tensor.ndim else 1
    middle = {"ha": "center", "va": "center"}
    for place, number in enumerate(_memory(tensor).tolist()):
        indices = places.get(place, [])
        shade = 0.12 + 0.4 * sum(indices[0][:1]) / max(rows - 1, 1) if indices else 0
        color = plt.cm.Blues(shade) if indices else "white"
        axes.add_patch(plt.Rectangle((place, y), 1, 0.6, facecolor=color, edgecolor="black"))
        axes.text(place + 0.5, y + 0.3, f"{number:g}", **middle)
        axes.text(place + 0.5, y - 0.25, place, fontsize=8, color="0.35", **middle)
        for level, index in enumerate(indices):
            label = ",".join(map(str, index)) or "()"
            axes.text(place + 0.5, y + 0.78 + 0.3 * level, label, fontsize=9, **middle)


def _memory(tensor):
    """All numbers of the storage behind a tensor, in the order in which they lie there."""
    count = tensor.untyped_storage().nbytes() // tensor.element_size()
    return tensor.detach().as_strided((count,), (1,), 0)


def _places(tensor):
    """{place in the storage: the indices of the tensor that lead there}."""
    found = {}
    for index in product(*map(range, tensor.shape)):
        steps = sum(i * step for i, step in zip(index, tensor.stride()))
        found.setdefault(tensor.storage_offset() + steps, []).append(index)
    return found
