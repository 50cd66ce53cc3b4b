"""What an indicator's figures say: the areas they are for, which may be shown, and the arithmetic of goals."""
