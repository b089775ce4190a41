"""The rule from school without the float: whole numbers give an int, the text wants a Python float."""
def slope_of_z(value):
    return 4 * value
