"""The plan as immutable values. The model knows no reader: it is given raw text and says what is wrong with it."""
