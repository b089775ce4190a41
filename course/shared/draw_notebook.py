"""Pictures of what lies around a tensor: torch's layers, a kernel's state, places for files, times.

Each figure brings a white background of its own, so that it can be read on a dark page too.
"""

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

_MIDDLE = {"ha": "center", "va": "center"}


def _box(axes, x, y, width, height, shade):
    """Draw a box whose lower left corner is (x, y); shade 0 is white, 1 a middle blue."""
    color = plt.cm.Blues(0.5 * shade) if shade else "white"
    axes.add_patch(Rectangle((x, y), width, height, facecolor=color, edgecolor="black"))


def draw_layers(layers):
    """Draw (name, what it does, what was found on this machine) as layers, the first on top."""
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(8.6, 0.95 * len(layers)), layout="constrained")
        for i, (name, job, found) in enumerate(layers):
            y = len(layers) - 1 - i
            _box(axes, 0, y, 10, 0.86, shade=(i + 1) / len(layers))
            axes.text(0.2, y + 0.43, name, va="center", weight="bold")
            axes.text(3.0, y + 0.6, job, va="center")
            axes.text(3.0, y + 0.24, found, va="center", family="monospace", fontsize=9)
        axes.set(xlim=(-0.05, 10.05), ylim=(-0.1, len(layers)))
        axes.axis("off")
        plt.show()


def draw_runs(page, runs):
    """Draw a page of cells, and beside it what the kernel remembers after each execution.

    Args:
        page: {name of a cell: its code}, in the order of the page.
        runs: (name of a cell, the variables after it ran), in the order of execution.
    """
    last = {name: number for number, (name, _) in enumerate(runs, 1)}
    height = max(len(page), 3) + 1
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(8.8, 0.62 * height), layout="constrained")
        axes.text(1.9, height - 0.45, "the page", weight="bold", **_MIDDLE)
        for i, (name, code) in enumerate(page.items()):
            y = height - 1.9 - i
            _box(axes, 0.6, y, 2.8, 0.72, shade=0)
            axes.text(0.5, y + 0.36, f"[{last.get(name, ' ')}]", ha="right", va="center")
            axes.text(0.75, y + 0.36, f"{name}:  {code}", va="center", family="monospace")
        axes.text(4.2, height - 0.45, "order of execution", weight="bold", va="center")
        for number, (name, variables) in enumerate(runs, 1):
            x = 4.2 + 1.7 * (number - 1)
            axes.text(x + 0.6, height - 1.2, f"[{number}] {name}", **_MIDDLE)
            _box(axes, x, height - 2.9, 1.2, 1.3, shade=0.4)
            known = "\n".join(f"{key} = {value!r}" for key, value in variables.items())
            axes.text(x + 0.6, height - 2.25, known or "nothing", family="monospace", **_MIDDLE)
            if number < len(runs):
                ends = (x + 1.65, height - 2.25), (x + 1.22, height - 2.25)
                axes.annotate("", *ends, arrowprops={"arrowstyle": "->"})
        axes.text(4.2, height - 3.35, "what the kernel remembers", color="0.25", va="center")
        axes.set(xlim=(0, max(9.4, 4.2 + 1.7 * len(runs))), ylim=(-0.1, height))
        axes.axis("off")
        plt.show()


def draw_survival(events, places):
    """Draw a table of what outlasts what.

    Args:
        events: names of the columns.
        places: {name of a row: a bool for each event, True for "kept"}.
    """
    with plt.style.context("default"):
        size = (8.8, 0.5 * len(places) + 0.9)
        _, axes = plt.subplots(figsize=size, layout="constrained")
        for j, event in enumerate(events):
            axes.text(4 + 2 * j + 1, len(places) + 0.5, event, weight="bold", **_MIDDLE)
        for i, (place, kept) in enumerate(places.items()):
            y = len(places) - 1 - i
            axes.text(0, y + 0.5, place, va="center")
            for j, stays in enumerate(kept):
                _box(axes, 4 + 2 * j, y, 2, 1, shade=0.6 * stays)
                word, weight = ("kept", "bold") if stays else ("gone", "normal")
                axes.text(4 + 2 * j + 1, y + 0.5, word, weight=weight, **_MIDDLE)
        width = 4 + 2 * len(events)
        axes.set(xlim=(-0.1, width + 0.05), ylim=(-0.1, len(places) + 1))
        axes.axis("off")
        plt.show()


def draw_times(sizes, times, xlabel):
    """Draw {name of a device: seconds for each size} on logarithmic axes."""
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
        for (name, seconds), style in zip(times.items(), ("o-", "s--")):
            milliseconds = [1000 * value for value in seconds]
            axes.plot(sizes, milliseconds, style, linewidth=2.5, label=name)
        axes.set(xscale="log", yscale="log", xlabel=xlabel, ylabel="milliseconds")
        axes.set_xticks(sizes, labels=map(str, sizes))
        axes.yaxis.set_major_formatter("{x:g}")
        axes.minorticks_off()
        axes.grid(alpha=0.4)
        axes.legend()
        plt.show()
