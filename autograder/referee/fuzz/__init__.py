"""Broken messages for the referee's end of the wire: it must refuse them, or be safe with them."""
