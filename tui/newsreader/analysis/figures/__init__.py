"""Which numbers matter, and what they count.

`find` is the step of the analysis; `cards` turns its figures into what a pane shows and needs no model.
"""
