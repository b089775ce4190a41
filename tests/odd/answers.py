"""Answers in odd places and states, and what students have around them."""

from __future__ import annotations

from nbformat import NotebookNode

from tests.odd.kinds import (
    STUBS,
    cell_of,
    code,
    is_answer,
    odd,
    place_of,
    remove,
    text,
    title_of,
)
from tests.odd.lesson import REAL


def _stubbed(notebook: NotebookNode, *titles: str) -> list[str]:
    """Put the stubs back and return the answers that stood there."""
    texts = [str(cell_of(notebook, title).source) for title in titles]
    for title in titles:
        cell_of(notebook, title).source = STUBS[title]
    return texts


_CODE = ("mean", "scaled", "Total", "predictions")


@odd(
    "An answer's cell was deleted, and the answer with it.",
    loses=("mean",),
    note="its cell is gone",
)
def answer_deleted(notebook: NotebookNode) -> None:
    remove(notebook, "mean")


@odd("The predictions' cell was deleted.", loses=("predictions",), note="its cell is gone")
def predictions_deleted(notebook: NotebookNode) -> None:
    remove(notebook, "predictions")


@odd(
    "An answer was retyped in a fresh cell in its place.",
    note="mean: the answer stood in another cell",
)
def answer_retyped(notebook: NotebookNode) -> None:
    place = place_of(notebook, "mean")
    notebook.cells[place] = code(notebook.cells[place].source)


@odd("An answer was retyped at the end, with a helper above it.", note="stood in another cell")
def answer_at_the_end(notebook: NotebookNode) -> None:
    remove(notebook, "mean")
    helper = code("def total(xs):\n    return math.fsum(xs)", 50)
    answer = "def mean(xs):\n    if not xs:\n        raise ValueError('nothing')\n    return total(xs) / len(xs)"
    notebook.cells += [helper, code(answer, 51)]


@odd(
    "The stub was left, and the answer written into a cell below it.", note="stood in another cell"
)
def answer_below_stub(notebook: NotebookNode) -> None:
    (source,) = _stubbed(notebook, "mean")
    notebook.cells.insert(place_of(notebook, "mean") + 1, code(source))


@odd("The stub was left, and the answer written below the tests.", note="stood in another cell")
def answer_below_tests(notebook: NotebookNode) -> None:
    (source,) = _stubbed(notebook, "mean")
    notebook.cells.insert(place_of(notebook, "mean_refuses") + 1, code(source))


@odd("An answer was written into the cell of its test.", note="stood in another cell")
def answer_in_test(notebook: NotebookNode) -> None:
    (source,) = _stubbed(notebook, "mean")
    test = cell_of(notebook, "mean_example")
    test.source = f"{source}\n\n{test.source}"


@odd("An answer was written into the locked set-up cell.", note="stood in another cell")
def answer_in_setup(notebook: NotebookNode) -> None:
    (source,) = _stubbed(notebook, "scaled")
    cell_of(notebook, "setup").source += f"\n\n{source}"


@odd("All answers in one cell at the end.", note="stood in another cell")
def answers_in_one_cell(notebook: NotebookNode) -> None:
    sources = _stubbed(notebook, *_CODE)
    notebook.cells.append(
        code("# all my answers\nimport math\n\n" + "\n\n".join(sources) + "\n\nprint(mean([1.0]))")
    )


@odd(
    "All answers in one cell with a magic, which cannot be cut apart.", note="stood in another cell"
)
def answers_in_one_magic_cell(notebook: NotebookNode) -> None:
    sources = _stubbed(notebook, *_CODE)
    notebook.cells.append(code("%matplotlib inline\n" + "\n\n".join(sources)))


@odd("All answers in the first one's cell.", note="scaled: the answer stood in another cell")
def answers_in_the_first(notebook: NotebookNode) -> None:
    sources = _stubbed(notebook, *_CODE)
    cell_of(notebook, "mean").source = "\n\n\n".join(sources)


@odd("An answer in a text cell, where it never ran.", loses=("mean",), look="may be one")
def answer_as_text(notebook: NotebookNode) -> None:
    (source,) = _stubbed(notebook, "mean")
    notebook.cells.append(text(f"```python\n{source}\n```"))


@odd(
    "Improved below the tests, after a wrong first answer.",
    loses=("mean",),
    look="defines it again",
)
def improved_below(notebook: NotebookNode) -> None:
    good = cell_of(notebook, "mean").source
    cell_of(notebook, "mean").source = "def mean(xs):\n    return 0"
    notebook.cells.append(code(good, 90))


@odd("Improved between the answer and its tests: as in any kernel, it counts.")
def improved_above_tests(notebook: NotebookNode) -> None:
    good = cell_of(notebook, "mean").source
    cell_of(notebook, "mean").source = "def mean(xs):\n    return 0"
    notebook.cells.insert(place_of(notebook, "mean") + 1, code(good, 90))


@odd("`%%time` on top of an answer.", note="mean: the line %%time was taken off")
def timed(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source = "%%time\n" + cell_of(notebook, "mean").source


@odd("`%%capture` and `%%time` on top of an answer.", note="the line %%capture was taken off")
def captured_and_timed(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source = "%%capture out\n%%time\n" + cell_of(notebook, "mean").source


@odd(
    "`%%timeit -n 1` on top of an answer, which defines nothing.",
    note="the line %%timeit was taken",
)
def timeit(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source = "%%timeit -n 1 -r 1\n" + cell_of(notebook, "mean").source


@odd("Magics and shell commands inside an answer's cell.")
def magics_inside(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = f"%matplotlib inline\n!true\n{cell.source}\n%time mean([1.0])"


@odd("A type parameter, as only newer Pythons have them.", loses=("mean",), look="newer")
def newer_python(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = cell.source.replace("def mean(xs)", "def mean[T](xs: list[T])")
    notebook.metadata.language_info = {"name": "python", "version": "3.99.0"}


@odd("The same from Colab, which does not name its Python.", loses=("mean",), look="newer")
def newer_python_unnamed(notebook: NotebookNode) -> None:
    newer_python(notebook)
    notebook.metadata.pop("language_info")
    notebook.metadata.colab = {"provenance": []}


@odd("A syntax error in one answer.", loses=("scaled",), note="is not valid Python in line 1")
def syntax_error(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "scaled")
    cell.source = cell.source.replace("factor):", "factor)")
    notebook.metadata.language_info = {"name": "python", "version": "3.9.1"}


@odd(
    "Curly quotes, from a word processor or a chat.", loses=("mean",), note="typographic quote (“)"
)
def curly_quotes(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = cell.source.replace('"the mean of nothing"', "“the mean of nothing”")


@odd(
    "Blanks that do not break, from a web page.",
    loses=("mean",),
    note="invisible character (U+00A0)",
)
def hard_blanks(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = cell.source.replace("    return", "\u00a0\u00a0\u00a0\u00a0return")


@odd("Tabs and blanks mixed.", loses=("mean",), note="mixes tabs and blanks")
def tabs_and_blanks(notebook: NotebookNode) -> None:
    cell_of(
        notebook, "mean"
    ).source = "def mean(xs):\n    if not xs:\n\traise ValueError\n    return 0"


@odd("The marks of a git merge inside an answer.", loses=("mean",), note="unfinished git merge")
def merge_in_answer(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = f"<<<<<<< HEAD\n{cell.source}\n=======\n{cell.source}\n>>>>>>> main"


@odd("The function was given another name.", loses=("mean",))
def renamed(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.source = cell.source.replace("def mean(", "def my_mean(")


@odd("An answer's cell was emptied.", loses=("mean",))
def emptied(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source = "  \n"


@odd("Nothing but a comment in an answer's cell.", loses=("Total",))
def comment_only(notebook: NotebookNode) -> None:
    cell_of(notebook, "Total").source = "# I did not get to this one."


@odd("The predictions' dots were left.", loses=("predictions",))
def dots_left(notebook: NotebookNode) -> None:
    _stubbed(notebook, "predictions")


@odd(
    "The written answer stands in a cell below its question.",
    note="in a text cell below its question",
)
def written_below(notebook: NotebookNode) -> None:
    _stubbed(notebook, "why")
    notebook.cells.insert(place_of(notebook, "why") + 1, text("It keeps what rounding loses."))


@odd(
    "The written answer was retyped with its question.",
    note="why: the answer stood in another cell",
)
def written_retyped(notebook: NotebookNode) -> None:
    source = cell_of(notebook, "why").source
    remove(notebook, "why")
    notebook.cells.append(text(source))


@odd("The written answer was split into two cells of one grade_id.")
def written_split(notebook: NotebookNode) -> None:
    place = place_of(notebook, "why")
    more = NotebookNode({**notebook.cells[place], "source": "And it is exact.", "id": "why-2"})
    notebook.cells.insert(place + 1, more)


@odd("The written answer's cell was deleted, its text retyped there.", note="below its question")
def written_without_question(notebook: NotebookNode) -> None:
    notebook.cells[place_of(notebook, "why")] = text("It keeps what rounding loses.")


@odd("The same, at the end: nobody can tell what it is.", loses=("why",), look="may be one")
def written_at_the_end(notebook: NotebookNode) -> None:
    remove(notebook, "why")
    notebook.cells.append(text("It keeps what rounding loses."))


@odd("A picture pasted into the written answer.", look="has a picture")
def picture_attached(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "why")
    cell.source += "\n\n![drawing](attachment:drawing.png)"
    cell.attachments = {"drawing.png": {"image/png": "iVBORw0KGgo="}}


@odd("Pictures pasted into cells of the student's own.")
def attachments(notebook: NotebookNode) -> None:
    own = text("![a](attachment:a.png)")
    own.attachments = {"a.png": {"image/png": "iVBORw0KGgo="}}
    notebook.cells.insert(2, own)


@odd("Packages are installed.")
def installs(notebook: NotebookNode) -> None:
    notebook.cells.insert(
        0, code("!pip install -q torchinfo\n%pip install einops\n!apt-get install -y tree")
    )


@odd("Google Drive is mounted, and a folder in it entered.")
def drive(notebook: NotebookNode) -> None:
    source = "from google.colab import drive, files\ndrive.mount('/content/drive')\n%cd /content/drive/MyDrive\n!ls"
    notebook.cells.insert(0, code(source))


@odd("A cell of the student's own that fails.")
def own_error(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("1 / 0"))


@odd("A cell of the student's own that asks for input.")
def asks(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("name = input('Your name? ')"))


@odd("A cell of the student's own that ends the kernel.")
def ends_the_kernel(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("import os\nos._exit(0)"))


@odd("A cell of the student's own that leaves politely.")
def exits(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("exit()"))


@odd("Awaiting at the top level.")
def awaits(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("import asyncio\nawait asyncio.sleep(0)"))


@odd("Warnings and text on stderr.")
def warns(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    warning = "    import sys, warnings\n    warnings.warn('slow')\n    print('hm', file=sys.stderr)\n    if not xs"
    cell.source = cell.source.replace("    if not xs", warning)


@odd("An answer that prints a lot.")
def prints(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "scaled")
    cell.source = cell.source.replace("    return", "    print('x' * 100_000)\n    return")


@odd("Names and comments in Korean, an emoji.")
def korean(notebook: NotebookNode) -> None:
    source = "# 평균 🙂\ndef mean(값들):\n    if not 값들:\n        raise ValueError('빈 목록')\n    return math.fsum(값들) / len(값들)"
    cell_of(notebook, "mean").source = source


@odd("Two hundred kilobytes of comments in an answer.")
def long_answer(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source += "\n" + "# thinking aloud\n" * 12_000


@odd("An expression nested a thousand levels deep in a cell of the student's own.")
def nested(notebook: NotebookNode) -> None:
    notebook.cells.append(code("x = " + "(" * 1000 + "1" + ")" * 1000))


@odd("Null characters in a cell.")
def null_characters(notebook: NotebookNode) -> None:
    notebook.cells.insert(1, code("y = 1\0"))


@odd("A real lesson with every answer in one cell at the end.", lesson=REAL, note="another cell")
def real_in_one_cell(notebook: NotebookNode) -> None:
    titles = [title_of(c) for c in notebook.cells if is_answer(c) and c.cell_type == "code"]
    sources = _stubbed(notebook, *titles)
    notebook.cells.append(code("import torch\n\n" + "\n\n".join(sources)))
