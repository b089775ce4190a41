"""The ways to call a function without naming it, which no answer with `forbids` may use.

An answer is read, not run, so whatever hides from the reader which function is meant (`getattr`,
`eval`, a module's `__dict__`, code in a string or a file) counts as forbidden itself. `static.py`
asks here about every name, attribute and library function that it meets.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import lru_cache

REACHES = "which can reach any function by a name in a string"
RUNS = "which can run code that does not stand in the cell"
LOADS = "which can load code that does not stand in the cell"
OUTSIDE = "which leaves Python, so nobody can see what it does"
INSIDE = "which belongs to the inside of the library, below the functions that the course uses"
STAR = "which brings in names that nobody can see in the cell"
UNKNOWN = "which is none of Python's own modules, torch, NumPy or Matplotlib, so nobody sees inside"
UNSEEN = "which no cell defines in the ordinary way, so nobody can see what it is"
REWRITES = "which rewrites the code of other cells"
TOO_DEEP = "which is nested so deep that it cannot be read"


def _by_name(table: dict[str, str]) -> dict[str, str]:
    return {name: reason for reason, names in table.items() for name in names.split()}


_BUILTINS = _by_name(
    {
        REACHES: "getattr globals locals vars __builtins__",
        RUNS: "eval exec compile breakpoint",
        LOADS: "__import__ __loader__ __spec__",
        OUTSIDE: "get_ipython",
        UNSEEN: "In Out",
    }
)
# What IPython keeps of earlier cells: results in `_`, `__`, `_12`, `_oh`, inputs in `_i`, `_i3` ...
_HISTORY = re.compile(r"_(_|__|\d+|i|ii|iii|i\d+|ih|oh|dh)?")

_PLACES = _by_name(
    {
        REACHES: """gc.get_objects gc.get_referrers gc.get_referents inspect rlcompleter unittest
            sys.modules sys._getframe sys._current_frames sys.settrace sys.setprofile
            operator.attrgetter operator.methodcaller string.Formatter logging.config
            types.FunctionType types.LambdaType torch.overrides""",
        RUNS: """code codeop bdb pdb cProfile profile trace timeit doctest types.CodeType
            annotationlib typing.get_type_hints typing.ForwardRef typing.evaluate_forward_ref
            os.system os.popen torch.utils.benchmark torch.jit.CompilationUnit
            torch.CompilationUnit torch.parse_ir torch.fx numpy.f2py numpy.testing.runstring
            numpy.testing.measure""",
        LOADS: """importlib imp runpy pkgutil pydoc zipimport site marshal pickle shelve copyreg
            numpy.load torch.load torch.hub torch.package torch.export torch.jit.load
            torch.import_ir_module torch.import_ir_module_from_buffer torch.utils.cpp_extension""",
        OUTSIDE: "ctypes subprocess multiprocessing pty numpy.ctypeslib",
        INSIDE: "torch.ops torch.classes torch.library numpy.core",
        UNSEEN: "__main__",
    }
)
# Names of such modules that mean something else inside another module: `torch.trace`.
_AMBIGUOUS = {"code", "imp", "profile", "site", "trace"}

_ATTRIBUTES = _by_name(
    {
        REACHES: """__dict__ __getattribute__ __getattr__ __globals__ __builtins__ __closure__
            __defaults__ __kwdefaults__ __annotations__ __annotate__ __subclasses__ __self__
            __reduce__ __reduce_ex__ __match_args__ f_globals f_locals f_builtins f_back tb_frame
            gi_frame cr_frame ag_frame attrgetter methodcaller get_field user_ns user_global_ns""",
        RUNS: "__code__ CompilationUnit run_cell run_line_magic run_cell_magic runstring",
        LOADS: "__import__ __loader__ __spec__ import_module load_inline load_module",
    }
)
_LIBRARIES = {"torch", "numpy", "matplotlib", "mpl_toolkits", "functorch", "tqdm", "IPython"}
_LIBRARIES |= {"typing_extensions", "builtins", "__main__"}
# Parts of names of modules whose functions file nothing away: `torch.add(x, y, out=z)`.
_KEEP_NOTHING = frozenset(
    "torch nn functional special linalg fft random init testing numpy math warnings time".split()
)

# What puts names into a notebook behind a reader's back; magics by the names of their functions.
_BINDERS = {"run", "pylab", "store", "rerun", "macro", "load", "edit"}
_BINDING = {"run_cell", "run_code", "push", "user_ns", "user_global_ns", "f_globals", "__globals__"}

# What rewrites the source or the tree of every later cell.
_REWRITING = {"ast_transformers", "input_transformers_post", "input_transformers_cleanup"}
_REWRITING |= {"input_transformer_manager", "prefilter_manager", "run_ast_nodes"}


def hidden_name(name: str) -> str | None:
    """Why a name of Python's or of IPython's own counts as forbidden; None where it does not."""
    return _BUILTINS.get(name) or (UNSEEN if _HISTORY.fullmatch(name) else None)


def hidden_attribute(name: str) -> str | None:
    """Why an attribute counts as forbidden, whatever it belongs to."""
    return _ATTRIBUTES.get(name)


def files_nothing(parts: Iterable[str]) -> bool:
    """Whether these are the parts of names of modules whose functions keep nothing that they are
    given.
    """
    return _KEEP_NOTHING.issuperset(parts)


def is_library(path: str) -> bool:
    """Tell whether a dotted name's module is one that answers may use and whose names are known."""
    root = path.split(".")[0]
    return root in _LIBRARIES or root in sys.stdlib_module_names


@lru_cache(4096)
def hidden_path(path: str) -> str | None:
    """Why a library's function or module counts as forbidden, by its full dotted name."""
    parts = path.split(".")
    if not is_library(path):
        return UNKNOWN
    for size in range(1, len(parts) + 1):
        if reason := _PLACES.get(".".join(parts[:size])):
            return reason
    for module, name in zip([p.lstrip("_") for p in parts], [*parts[1:], ""], strict=True):
        reason = _BUILTINS.get(name) if module == "builtins" else _PLACES.get(f"{module}.{name}")
        if reason is None and module not in _AMBIGUOUS:
            reason = _PLACES.get(module)
        if reason:
            return reason
    private = [part for part in parts[1:] if part.startswith("_") and not part.endswith("__")]
    checks = all(part.startswith(("_check", "_assert")) for part in private)  # documented in torch
    return INSIDE if parts[0] in ("torch", "numpy") and not checks else None


def rewrites(attribute: str) -> bool:
    """Tell whether an attribute is one by which IPython lets a cell rewrite the others."""
    return attribute in _REWRITING


def binds_unseen(name: str, *, magic: bool = False) -> bool:
    """Tell whether a built-in name, an attribute or a magic can define names that nobody sees."""
    if magic:
        return name in _BINDERS
    return name in _BINDING or name in {"globals", "locals", "vars", "exec", "eval", "__dict__"}
