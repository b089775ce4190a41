"""Pictures of tensors as grids, of how two of them broadcast, and of memory that several names read.

Each figure brings a white background of its own, so that it can be read on a dark page too.
"""

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

_MIDDLE = {"ha": "center", "va": "center"}


def draw_tensors(*panels):
    """Draw each (title, tensor) or (title, tensor, picked) side by side.

    A tensor of rank 3 is drawn as its matrices [0], [1] and so on. Blue are, of a bool tensor, the
    boxes that are True; of another one, whose numbers differ, those that `picked` holds, and then
    the shape below is that of `picked`.
    """
    with plt.style.context("default"):
        sizes = [_extent(panel[1]) for panel in panels]
        width = sum(max(w, 2.6) for w, _ in sizes) + 1.1 * len(sizes)
        height = max(h for _, h in sizes) + 1.5
        _, axes = _canvas(width, height)
        left = 0.4
        for (title, tensor, *picked), (w, h) in zip(panels, sizes):
            room = max(w, 2.6)
            start = left + (room - w) / 2
            axes.text(left + room / 2, 0.45, title, weight="bold", **_MIDDLE)
            shape = (
                f"has shape {tuple(picked[0].shape)}" if picked else f"shape {tuple(tensor.shape)}"
            )
            axes.text(left + room / 2, h + 1.25, shape, fontsize=9, color="0.3", **_MIDDLE)
            blue = set(picked[0].flatten().tolist()) if picked else set()
            _draw_any(axes, start, 0.9, tensor, blue)
            left += room + 1.1
        plt.show()


def draw_broadcast(first, sign, second, result):
    """Draw first, sign, second = result; what broadcasting repeats is white, grey and dashed."""
    with plt.style.context("default"):
        n, m = result.shape
        _, axes = _canvas(3 * m + 3.2, n + 1.5)
        left = 0.4
        for tensor, between in ((first, sign), (second, "="), (result, "")):
            own = [1] * (2 - tensor.ndim) + list(tensor.shape)
            full = tensor.broadcast_to(result.shape)
            for i in range(n):
                for j in range(m):
                    real = i < own[0] and j < own[1]
                    color = plt.cm.Blues(0.3) if real else "white"
                    _cell(axes, left + j, 0.5 + i, full[i, j].item(), color, not real)
            shape = f"shape {tuple(tensor.shape)}"
            axes.text(left + m / 2, n + 0.95, shape, fontsize=9, color="0.3", **_MIDDLE)
            axes.text(left + m + 0.6, 0.5 + n / 2, between, fontsize=16, **_MIDDLE)
            left += m + 1.2
        plt.show()


def draw_memory(names):
    """Draw {"name": vector}, arrays or tensors: one strip for each piece of memory, and who reads it."""
    strips = {}
    for name, vector in names.items():
        address = vector.data_ptr() if hasattr(vector, "data_ptr") else vector.ctypes.data
        strips.setdefault(address, ([], vector))[0].append(name)
    with plt.style.context("default"):
        length = max(len(vector) for _, vector in strips.values())
        margin = 0.26 * max(map(len, names)) + 1.3
        _, axes = _canvas(
            margin + length + 0.4, sum(0.8 * len(r) + 0.7 for r, _ in strips.values())
        )
        top = 0.2
        for readers, vector in strips.values():
            middle = top + 0.4 * len(readers) + 0.15
            for k, name in enumerate(readers):
                y = top + 0.55 + 0.8 * k
                axes.text(margin - 1.2, y, name, family="monospace", ha="right", va="center")
                arrow = {"arrowstyle": "->", "color": "tab:blue", "linewidth": 1.8}
                axes.annotate("", (margin - 0.08, middle), (margin - 1.05, y), arrowprops=arrow)
            for place, number in enumerate(vector.tolist()):
                _cell(axes, margin + place, middle - 0.5, number, plt.cm.Blues(0.2), False)
            top += 0.8 * len(readers) + 0.7
        plt.show()


def _canvas(width, height):
    """A white figure whose axes count cells, row 0 at the top."""
    scale = min(0.62, 9 / width)
    figure, axes = plt.subplots(figsize=(scale * width, scale * height), layout="constrained")
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.set_aspect("equal")
    axes.axis("off")
    return figure, axes


def _extent(tensor):
    """How many cells wide and high a tensor of rank 0 to 3 is drawn."""
    if tensor.ndim < 3:
        rows, columns = ([1, 1] + list(tensor.shape))[-2:]
        return columns, rows
    sheets, rows, columns = tensor.shape
    return sheets * columns + 0.7 * (sheets - 1), rows + 0.5


def _draw_any(axes, left, top, tensor, blue):
    if tensor.ndim == 3:
        for k, sheet in enumerate(tensor):
            place = left + k * (tensor.shape[2] + 0.7)
            axes.text(place + tensor.shape[2] / 2, top + 0.15, f"[{k}]", fontsize=9, **_MIDDLE)
            _draw_any(axes, place, top + 0.5, sheet, blue)
        return
    rows = tensor.reshape([1] * (2 - tensor.ndim) + list(tensor.shape)).tolist()
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            is_bool = isinstance(number, bool)
            color = plt.cm.Blues(0.45) if (number if is_bool else number in blue) else "white"
            _cell(axes, left + j, top + i, "" if is_bool else number, color, False)


def _cell(axes, x, y, number, color, repeated):
    style = {"linestyle": (0, (2, 2)), "edgecolor": "0.6"} if repeated else {"edgecolor": "black"}
    axes.add_patch(Rectangle((x, y), 1, 1, facecolor=color, **style))
    text = number if isinstance(number, str) else f"{number:g}"
    size = 9 if len(text) < 5 else 7
    axes.text(
        x + 0.5, y + 0.5, text, fontsize=size, color="0.55" if repeated else "black", **_MIDDLE
    )
