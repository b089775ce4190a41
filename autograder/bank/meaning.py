"""What a cell's code means, so that two mutants that mean the same count as one."""

import ast
from typing import Any


def meaning_of(source: str) -> str:
    """Return what code does, in a form that is the same for every version of Python.

    Left out are docstrings, `pass`, annotations and the messages of errors, which no test may
    look at; a signed number counts as one number.
    """
    return _form(ast.parse(source))


def _form(value: Any) -> str:
    match value:
        case list():
            return f"[{' '.join(_form(item) for item in value if not _says_nothing(item))}]"
        case ast.Raise(exc=ast.Call(func=name)):
            return f"raise {_form(name)}"
        case ast.Assert(test=test):
            return f"assert {_form(test)}"
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return repr(-number)
        case ast.UnaryOp(op=ast.Invert(), operand=ast.Constant(value=int() as number)):
            return repr(~number)
        case ast.AST():
            fields = (
                f"{field}={_form(item)}"
                for field, item in ast.iter_fields(value)
                if field not in ("annotation", "returns", "ctx", "kind") and item not in (None, [])
            )
            return f"{type(value).__name__}({' '.join(fields)})"
    return repr(value)


def _says_nothing(node: Any) -> bool:
    return isinstance(node, ast.Pass) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )
