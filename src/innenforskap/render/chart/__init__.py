"""Figures drawn as inline SVG that works on paper, on a telephone and read aloud.

Nothing here is styled in a way a content security policy forbids. All is in the colour of the text, until a style sheet
gives the classes another. Lines differ in weight and in the shape of their dots, so that colour never tells anything
alone.
"""
