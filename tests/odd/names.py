"""File names as they come: copies, browsers' numbers, Hangul, extensions that are not one."""

from __future__ import annotations

from unicodedata import normalize

from nbformat import NotebookNode

from tests.odd.kinds import odd

_NAMES = {
    "copy_of": ("Copy_of_01_numbers.ipynb", "Colab's name for a copy."),
    "copy_in_korean": (
        "01_numbers.ipynb의 사본",
        "Colab's name for a copy, in Korean, no extension.",
    ),
    "second_download": ("01_numbers (1).ipynb", "A browser's name for the second download."),
    "underscores": ("01_numbers_(1)_(2).ipynb", "What an LMS makes of that."),
    "canvas_again": ("01_numbers-3.ipynb", "Canvas' name for the third upload."),
    "capitals": ("01_NUMBERS.IPYNB", "In capital letters."),
    "text_file": ("01_numbers.ipynb.txt", "Saved as a text file by a browser."),
    "json_file": ("01_numbers.json", "Saved as JSON by a browser."),
    "other_words": ("homework final FINAL v2.ipynb", "Names of the student's own."),
    "other_lesson": ("03_views.ipynb", "Another lesson's name."),
    "decomposed": (normalize("NFD", "과제 1.ipynb"), "Hangul as a Mac spells it."),
    "quotes": ('it\'s "mine"; $HOME & more.ipynb', "Quotes, dollars and semicolons."),
}


for name, (file, says) in _NAMES.items():

    def make(notebook: NotebookNode) -> None:
        """The content is perfect; the name is odd."""

    make.__name__ = name
    odd(says, file=file)(make)
