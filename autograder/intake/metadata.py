"""Keeps of metadata what the notebook format allows, as nbconvert refuses everything else.

What the format says nothing about, such as an editor's own keys, stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import nbformat
from nbformat import NotebookNode

_MOST_NESTED = 50  # levels; Colab's and Kaggle's have up to 5


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_tags(value: Any) -> bool:
    if not (isinstance(value, list) and all(isinstance(tag, str) for tag in value)):
        return False
    return len(set(value)) == len(value) and not any("," in tag or not tag for tag in value)


def _is_jupyter(value: Any) -> bool:
    hidden = ("source_hidden", "outputs_hidden")
    return isinstance(value, dict) and all(_is_bool(value.get(key, True)) for key in hidden)


def _is_times(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(time, str) for time in value.values())


def _is_kernel(value: Any) -> bool:
    names = ("name", "display_name")
    return isinstance(value, dict) and all(isinstance(value.get(key), str) for key in names)


def _is_language(value: Any) -> bool:
    if not (isinstance(value, dict) and isinstance(value.get("name"), str)):
        return False
    texts = ("file_extension", "mimetype", "pygments_lexer")
    return isinstance(value.get("codemirror_mode", ""), str | dict) and all(
        isinstance(value.get(key, ""), str) for key in texts
    )


_OF_CELLS: dict[str, Callable[[Any], bool]] = {
    "collapsed": _is_bool,
    "deletable": _is_bool,
    "editable": _is_bool,
    "scrolled": lambda value: _is_bool(value) or value == "auto",
    "format": _is_text,
    "name": _is_text,
    "tags": _is_tags,
    "jupyter": _is_jupyter,
    "execution": _is_times,
}
_OF_NOTEBOOKS: dict[str, Callable[[Any], bool]] = {
    "kernelspec": _is_kernel,
    "language_info": _is_language,
    "orig_nbformat": lambda value: type(value) is int and value >= 1,
    "title": lambda value: isinstance(value, str),
    "authors": lambda value: isinstance(value, list),
}


def cell_metadata(value: dict[str, Any]) -> NotebookNode:
    """A cell's metadata without what the format forbids."""
    return _fitting(value, _OF_CELLS)


def notebook_metadata(value: dict[str, Any]) -> NotebookNode:
    """A notebook's metadata without what the format forbids."""
    return _fitting(value, _OF_NOTEBOOKS)


def attachments(value: dict[str, Any]) -> NotebookNode:
    """The attachments of a text cell that are well-formed: {name: {MIME type: text}}."""
    kept = {
        name: bundle
        for name, bundle in value.items()
        if isinstance(bundle, dict) and all(isinstance(data, str) for data in bundle.values())
    }
    return nbformat.from_dict(kept)


def as_node(value: dict[str, Any]) -> NotebookNode:
    """A table as nbformat has it; an empty one where it is nested deeper than any editor's."""
    level, items = 0, list[Any]([value])
    while items and level <= _MOST_NESTED:
        level += 1
        inner = [v for i in items for v in (i.values() if isinstance(i, dict) else i)]
        items = [v for v in inner if isinstance(v, dict | list)]
    return nbformat.from_dict({} if items else value)


def _fitting(value: dict[str, Any], rules: Mapping[str, Callable[[Any], bool]]) -> NotebookNode:
    return as_node({k: v for k, v in value.items() if k not in rules or rules[k](v)})
